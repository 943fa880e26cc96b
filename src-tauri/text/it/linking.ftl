# La pagina su cui si collega un account Alexa, come la si legge sul telefono.

link-title = Collegare Alexa a Usher
link-intro = Usher vuole sapere per chi parla questo account Alexa.
link-code-heading = Con un codice di Usher
link-code-hint = In Usher apri la pagina Alexa e scegli «Collega un account». In un terminale: usherd alexa link
link-code-label = Codice
link-go-on = Avanti
link-password-heading = Con il tuo account
link-other-heading = Qualcuno che non è nell'elenco
link-place = Dove
link-name = Nome
link-password = Password
link-link = Collega
link-cancel = Annulla
link-whom = Per chi parla questo account Alexa?
link-person = { $person } su { $server }

link-code-wrong = Usher non mostra questo codice adesso. Un codice vale dieci minuti e una volta sola.
link-password-wrong = Il nome o la password non sono giusti. Un account senza password ha bisogno di un codice di Usher.
link-not-at-home = Non hai ancora effettuato l'accesso in questo Usher. Scrivi prima un codice di Usher.
link-nobody-chosen = Scegli prima qualcuno.
link-tries-over = Troppi tentativi. Aspetta un minuto, poi riprova.
link-later = Adesso non funziona. Riprova tra un minuto.

link-not-our-skill = Non è stata la skill di questo Usher a mandarti qui. Comincia nell'app Alexa, con la skill che Usher ha creato.
link-not-alexa = Questa pagina ti avrebbe mandato da qualcuno che non è Alexa. Comincia nell'app Alexa.
link-not-set-up = Il collegamento non è ancora configurato in questo Usher. Configura la skill in Usher, poi ricomincia nell'app Alexa.
link-visit-over = Questa pagina è rimasta aperta troppo a lungo, o il tuo browser non accetta i cookie. Ricomincia nell'app Alexa.

# Come si chiama un account collegato nella finestra e in un terminale.
link-account = Account Amazon { $number }
