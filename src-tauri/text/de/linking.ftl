# Die Seite, auf der jemand am Handy ein Alexa-Konto verknüpft.

link-title = Alexa mit Usher verknüpfen
link-intro = Usher möchte wissen, für wen dieses Alexa-Konto spricht.
link-code-heading = Mit einem Code von Usher
link-code-hint = Öffne in Usher die Seite Alexa und wähle „Konto verknüpfen“. In einem Terminal: usherd alexa link
link-code-label = Code
link-go-on = Weiter
link-password-heading = Mit deinem eigenen Konto
link-other-heading = Jemand, der nicht in der Liste steht
link-place = Wo
link-name = Name
link-password = Passwort
link-link = Verknüpfen
link-cancel = Abbrechen
link-whom = Für wen spricht dieses Alexa-Konto?
link-person = { $person } auf { $server }

link-code-wrong = Diesen Code zeigt Usher gerade nicht. Ein Code gilt zehn Minuten und für ein einziges Mal.
link-password-wrong = Name und Passwort stimmen nicht. Ein Konto ohne Passwort braucht einen Code von Usher.
link-not-at-home = Du bist bei diesem Usher noch nicht angemeldet. Gib zuerst einen Code von Usher ein.
link-nobody-chosen = Wähle zuerst jemanden aus.
link-tries-over = Das war zu oft. Warte eine Minute und versuch es dann noch einmal.
link-later = Das geht gerade nicht. Versuch es in einer Minute noch einmal.

link-not-our-skill = Es war nicht der Skill von diesem Usher, der dich hierher geschickt hat. Beginne in der Alexa-App, mit dem Skill, den Usher angelegt hat.
link-not-alexa = Diese Seite hätte dich zu jemandem weitergeschickt, der nicht Alexa ist. Beginne in der Alexa-App.
link-not-set-up = Das Verknüpfen ist in diesem Usher noch nicht eingerichtet. Richte den Skill in Usher ein und beginne dann noch einmal in der Alexa-App.
link-visit-over = Diese Seite war zu lange offen, oder dein Browser nimmt keine Cookies an. Beginne noch einmal in der Alexa-App.

# Wie das Fenster und ein Terminal ein verknüpftes Konto nennen.
link-account = Amazon-Konto { $number }
