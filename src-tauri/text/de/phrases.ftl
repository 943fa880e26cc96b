# Was gesagt wird: ein Satz je Zeile, unter dem Namen der Absicht (ein Punkt wird als Bindestrich geschrieben).
# (a|b) ist eine Wahl, (a|b)? darf fehlen, { $slot } ist ein Teil des Befehls, { -wort } steht für seinen eigenen Text.
# Unter .typed: hier verstanden, aber nicht an Amazon gesendet.
# Wo ein Player überall stehen darf, wird "im Wohnzimmer" von selbst davor und dahinter ergänzt; mitten im Satz steht es hier.

-at = (im|auf dem|in der|auf der|in|auf|am|an der|über den|über die|über|mit dem|mit der|ins|fürs|für das|für die|für den|in dem|oben im|unten im|drüben im|hinten im|per|via|auf meinem|in meinem|in meiner|auf unserem|in unserem|in unserer) { $player }
-die = (die|den|das|der|dem|meine|meinen|mein|unsere|unseren|unser|diese|diesen|dieses|eine|einen|ein)
-mal-bitte = (bitte|mal|doch|doch mal|bitte mal|mal bitte|jetzt|jetzt mal|mal eben|schnell|nun)
-spiel = (spiel|spiele|starte|zeig mir|zeige mir|spiel mir|spiel uns|zeig uns|zeig|zeige|start|streame|stream|starte mir|bring|gib mir|gib uns) { -mal-bitte }?
-mach = (mach|mache|spiel|spiele|schalte|schalt|leg|lege|starte|schmeiß|wirf|lass|zeig|zeig mir|zeig uns|zeige|hau|mach mir|mach uns|spiel mir|leg mir|zeige mir|schmeiße|spiel uns) { -mal-bitte }?
-an = (an|ab|ein|auf|laufen|rein)
-will = (ich möchte|ich will|wir wollen|wir möchten|lass uns|ich würde gern|ich würde gerne|kannst du)
-kann = (kann|soll|könnte|kannst|sollst)
-sehen = (sehen|schauen|gucken|anschauen|ansehen|angucken|abspielen|anmachen|starten|spielen|zeigen|streamen|laufen lassen|einschalten|einlegen|kucken|glotzen|anwerfen|hören) { -kann }?
-hoeren = (hören|anhören|abspielen|spielen|anmachen|starten|laufen lassen|auflegen|einschalten|streamen|wiedergeben|einlegen) { -kann }?
-namens = (namens|mit dem namen|mit dem titel|mit titel|mit namen|genannt)
-serie = (serie|sendung|fernsehserie|show|sitcom|tv serie|fernsehsendung|zeichentrickserie)
-von = (von|vom|aus|der serie|von der serie|aus der serie|der|von der|von den|des|der sendung|von der sendung|bei|aus der|aus dem|zu)
-vom = (von|vom|von der|von den|von der band|von der gruppe|der gruppe|der band|des künstlers|von dem)
-folge = (folge|episode)
-weiterschauen = (weiterschauen|weitersehen|weitergucken|weiter schauen|weiter gucken|weiter sehen|fortsetzen|weiterspielen|zu ende schauen|zu ende gucken|zu ende sehen|fertig schauen|fertig gucken)
-lied = (lied|song|titel|stück|track|musikstück|hit)
-lieder = (lieder|songs|musik|titel|stücke|tracks|liedern|hits|stücken)
-album = (album|platte|cd|lp|schallplatte|scheibe)
-kuenstler = (künstler|künstlerin|band|gruppe|sänger|sängerin|musiker|interpret|rapper|komponist|komponisten|interpreten|orchester)
-favoriten = (favoriten|favoritenliste|lieblingstiteln|favorisierten)

LaunchRequest =
    .typed =
        (öffne|starte|start|beginne) (den)? (skill|app|die app)

AMAZON-HelpIntent =
    hilfe
    (hilf mir|hilf uns|hilfe bitte|ich brauche hilfe|wir brauchen hilfe|gib mir hilfe)
    (kannst du|könntest du) (mir|uns) helfen
    (mir|uns)? helfen
    was kann ich (sagen|fragen|hier sagen|dich fragen|zu dir sagen|machen|tun|hier machen|alles sagen)
    was kannst du (alles|so|denn|alles so|für mich tun|machen|alles machen)?
    was (soll|muss|könnte|darf) ich (jetzt)? (sagen|tun|machen)
    wie (funktioniert|geht|benutze ich|bediene ich|verwende ich) (das|dich|das hier|dieser skill|den skill|der skill|es)
    ich weiß nicht was ich (sagen|machen|tun) (soll|kann|muss)
    (ich komme|ich komm) nicht (weiter|klar)
    welche möglichkeiten (habe ich|gibt es)
HelpIntent =
    (alle|die|verfügbare|die verfügbaren|mögliche|sämtliche)? (befehle|kommandos|sprachbefehle)
    welche (befehle|kommandos|sprachbefehle) (gibt es|kennst du|verstehst du|hast du|kann ich sagen|sind möglich|kann ich benutzen|kann ich verwenden|gibt's|sind verfügbar|kannst du)
    (nenn|nenne|sag|sage|zeig|zeige|lies|gib|liste) (mir|uns)? (alle|die|deine|alle deine|die verfügbaren|alle verfügbaren|die möglichen|sämtliche) (befehle|kommandos|sprachbefehle) (auf|vor)?
    was sind (die|deine|alle) (verfügbaren|möglichen)? (befehle|kommandos|sprachbefehle)
    (nenn|nenne|sag|gib|zeig|lies) (mir|uns)? (die|eine)? (vollständige|ganze|komplette)? liste (der|aller|mit den|mit allen) (verfügbaren|möglichen)? (befehle|befehlen|kommandos) (vor)?
    (die|eine)? (vollständige|ganze|komplette)? liste (der|aller) (befehle|kommandos)
    was sind die befehle
    (welche|was für) (befehle|kommandos) (gibt es|kennst du|hast du|verstehst du|kann ich sagen|kann ich benutzen|stehen zur verfügung) (denn|alles|so)?

AMAZON-StopIntent =
    (stopp|stop|halt stopp|aufhören|hör auf|schluss|ende|beenden|beende|ruhe|sei still|sei ruhig|aus)
    (tschüss|tschüs|auf wiedersehen|ciao|bis später|bis dann|gute nacht|mach's gut|bis bald)
    (das war's|das wars|das ist alles|das reicht|es reicht|genug|ich bin fertig|wir sind fertig|das war alles|nichts mehr|mehr nicht|genug für heute|das wäre alles)
    (jetzt)? (ist)? schluss (jetzt|damit)?
AMAZON-CancelIntent =
    (abbrechen|abbruch|brich ab|brich das ab|brechen wir ab|storniere|stornieren|rückgängig)
    (vergiss es|vergiss das|egal|ach egal|ist egal|nicht so wichtig|macht nichts|schon gut|passt schon|lass es|lass das|lass gut sein|lass mal|lass stecken|lieber doch nicht|doch nicht|doch lieber nicht|kein problem|hat sich erledigt|nichts|gar nichts)
    (nein|ach|ach nein|na|egal)? (schon gut|passt schon|egal|lass mal|vergiss es|lass gut sein|macht nichts|doch nicht|ist egal|nicht so wichtig)
    (ich hab|ich habe) (es)? mir anders überlegt
AMAZON-YesIntent =
    (ja|jawohl|jo|jep|jup|klar|na klar|sicher|natürlich|genau|richtig|gerne|gern|stimmt|okay|einverstanden|auf jeden fall|selbstverständlich|unbedingt|korrekt|aber klar|logisch|super|perfekt|passt|warum nicht|in ordnung)
    (ja|jo|jep) (gern|gerne|klar|genau|sicher|natürlich|bitte|mach das|mach es|mach mal|das meine ich|den|die|das|den meine ich|richtig|stimmt|das stimmt|will ich|möchte ich|warum nicht|auf jeden fall|doch|super)
    (mach das|mach es|genau das|genau den|genau die|den meine ich|die meine ich|das meine ich|das ist richtig|das ist er|das ist es|das stimmt|so ist es|ganz genau|von mir aus|das passt|gute idee|leg los|nur zu|den da|diesen hier)
AMAZON-NoIntent =
    (nein|nee|nö|ne|niemals|auf keinen fall|keinesfalls|falsch|quatsch|negativ|bloß nicht|lieber nicht|eher nicht|nicht wirklich|gar nicht|keiner davon|keins davon|keine davon)
    (nein|nee|nö|ne) (danke|lieber nicht|das nicht|nicht das|nicht den|nicht die|den nicht|die nicht|nicht jetzt|auf keinen fall|das ist falsch|falsch|etwas anderes|was anderes|will ich nicht|möchte ich nicht|eher nicht|bitte nicht|niemals)
    (das nicht|den nicht|die nicht|nicht das|nicht den|nicht die|nicht diesen|nicht diese|das ist falsch|das stimmt nicht|das meine ich nicht|das ist es nicht|etwas anderes|was anderes|heute nicht|jetzt nicht|ein anderes|nicht jetzt|will ich nicht|möchte ich nicht|muss nicht sein|ich glaube nicht)
    .typed =
        (nein|nö|nee)? lieber (etwas|was) anderes

-startseite = (startseite|startbildschirm|hauptmenü|startmenü|home bildschirm|hauptbildschirm|home menü|homescreen|home screen|hauptseite|anfangsbildschirm)
-geh = (geh|gehe|spring|springe|wechsle|wechsel|navigier|navigiere|bring mich|führ mich|geh zurück|gehe zurück|komm|kehr|kehre|schalt|zurück|los)
-zur-startseite = ({ -startseite }|{ -geh } (zur|zum|ins|auf die|auf den|in das) { -startseite } (zurück)?|(zeig|zeige|zeig mir|öffne|ruf|rufe) (die|den|das)? { -startseite } (an|auf)?|(zur|zum|ins) { -startseite } (gehen|zurück|zurückgehen|springen|wechseln|zurückkehren)?|(die|den|das) { -startseite } (anzeigen|öffnen|zeigen|aufrufen)|nach hause|geh nach hause|geh nach haus)
AMAZON-NavigateHomeIntent =
    { -zur-startseite }
GoHomeIntent =
    { -zur-startseite } { -at }
    { -at } { -zur-startseite }
    { -geh } { -at } (zur|zum|ins|auf die|auf den) { -startseite } (zurück)?
    (zeig|zeige|zeig mir|öffne|ruf|rufe) { -at } (die|den|das)? { -startseite } (an|auf)?
    (zeig|ruf|rufe) (die|den|das) { -startseite } { -at } (an|auf)
    (bring|schick|schalt|setz) (den|die|das)? { $player } (zurück)? (zur|zum|ins|auf die|auf den) { -startseite } (zurück)?

PlayTitleIntent =
    { -spiel } { $title }
    { -spiel } { -die }? { $media_type } { -namens }? { $title }
    { -mach } { $title } { -an }
    { -mach } { $title } { -at } { -an }
    { -will }? { $title } { -sehen }
    { -will }? { $title } { -at } { -sehen }
    { -mach } { -die }? { $media_type } { -namens }? { $title } { -an }
    { -mach } { -die }? { $media_type } { -namens }? { $title } { -at } { -an }
    { -mach } { -at } { -die }? { $media_type } { -namens }? { $title } { -an }?
    { -will }? { -die }? { $media_type } { -namens }? { $title } { -sehen }
    { -will }? { -die }? { $media_type } { -namens }? { $title } { -at } { -sehen }
    (spiel|spiele|schau|setz|setze|mach|guck|lass) (mit|bei)? { -die } { $media_type } { $title } (weiter|fort|zu ende|weiterlaufen)
    { -will }? { -die } { $media_type } { $title } { -weiterschauen }
    (spiel|spiele|starte|zeig|zeig mir|mach|abspielen) (den|die|das) { $media_type } (ab|an)?
    (mach|spiel|leg|schalt|wirf) (mal|bitte|doch)? (an|ab|ein|auf) { -die } { $media_type } { $title }
    .typed =
        { -mach } { -at } { $title } { -an }?
        { -die }? { $media_type } { -namens }? { $title }
        (wie wäre es|wie wär's|wie wärs) mit { -die }? ({ $media_type })? { $title }
        (schau|guck|hör|höre) { $title } (an)?

PlayShowIntent =
    { -spiel } { -die }? { -serie } { -namens }? { $series }
    { -mach } { -die }? { -serie } { -namens }? { $series } { -an }
    { -mach } { -die }? { -serie } { -namens }? { $series } { -at } { -an }
    { -mach } { -at } { -die }? { -serie } { -namens }? { $series } { -an }?
    { -will }? { -die }? { -serie } { -namens }? { $series } { -sehen }
    { -will }? { -die }? { -serie } { -namens }? { $series } { -at } { -sehen }
    .typed =
        { -die }? { -serie } { -namens }? { $series }
        { -spiel } { $series } die { -serie }

-die-staffel = ((die|der|die ganze|die komplette|meine)? { $nth_season } staffel|(die|die ganze)? staffel (nummer)? { $season })
-staffel-von = ({ -die-staffel } { -von }? { $series }|(die { -serie }|von)? { $series } { -die-staffel })
PlaySeasonIntent =
    { -spiel } { -staffel-von }
    { -mach } { -staffel-von } { -an }
    { -mach } { -staffel-von } { -at } { -an }
    { -mach } { -at } { -staffel-von } { -an }?
    { -will }? { -staffel-von } { -sehen }
    { -will }? { -staffel-von } { -at } { -sehen }
    (lass uns|wir wollen|ich will)? (die)? { $nth_season } staffel (von|der serie|aus)? { $series } (anfangen|starten|gucken|schauen|sehen|anschauen|angucken|beginnen)
    (lass uns|wir wollen|ich will)? (mit)? staffel { $season } (von|der serie|aus)? { $series } (anfangen|starten|gucken|schauen|sehen|anschauen|angucken|beginnen)
    .typed =
        { -staffel-von }

-die-folge = ((die)? { -folge } (nummer)? { $episode }|(die|der)? { $nth_episode } { -folge })
-der-staffel = ((von|aus|in|der|aus der|von der|die)? staffel (nummer)? { $season }|(der|aus der|von der|in der|die|aus)? { $nth_season } staffel)
-folge-von = ({ -die-folge } { -der-staffel } { -von }? { $series }|{ -der-staffel } { -die-folge } { -von }? { $series }|(die { -serie }|von|aus|bei)? { $series } { -der-staffel } (und)? { -die-folge }|(die { -serie }|von|aus|bei)? { $series } { -die-folge } { -der-staffel }|{ -die-folge } { -von } { $series } { -der-staffel }|{ -die-folge } { -von } { $series }|(von|aus|bei)? { $series } { -die-folge }|{ -der-staffel } { -von } { $series } { -die-folge })
PlayEpisodeIntent =
    { -spiel } { -folge-von }
    { -mach } { -folge-von } { -an }
    { -mach } { -folge-von } { -at } { -an }
    { -mach } { -at } { -folge-von } { -an }?
    { -will }? { -folge-von } { -sehen }
    { -will }? { -folge-von } { -at } { -sehen }
    .typed =
        { -folge-von }
        { -spiel }? { $series } s { $season } e { $episode }
        { -spiel }? { $series } s { $season } { -folge } { $episode }
        { -spiel }? s { $season } e { $episode } { -von }? { $series }

PlayNextEpisodeIntent =
    { -spiel } { -die }? (nächste|nächsten|folgende|erste) (ungesehene|noch nicht gesehene|neue|nicht gesehene)? { -folge } { -von }? { $series }
    { -spiel } (mit)? (der|die)? (nächste|nächsten) { $series } { -folge }
    { -mach } { -die }? (nächste|nächsten|folgende|erste) (ungesehene|noch nicht gesehene|neue|nicht gesehene)? { -folge } { -von }? { $series } { -an }
    { -mach } { -die }? (nächste|nächsten|folgende|erste) (ungesehene|noch nicht gesehene|neue|nicht gesehene)? { -folge } { -von }? { $series } { -at } { -an }
    { -mach } { -at } { -die }? (nächste|nächsten|folgende|erste) (ungesehene|noch nicht gesehene|neue|nicht gesehene)? { -folge } { -von }? { $series } { -an }?
    { -will }? { -die }? (nächste|nächsten|folgende|erste) (ungesehene|noch nicht gesehene|neue|nicht gesehene)? { -folge } { -von }? { $series } { -sehen }
    { -will }? { -die }? (nächste|nächsten|folgende|erste) (ungesehene|noch nicht gesehene|neue|nicht gesehene)? { -folge } { -von }? { $series } { -at } { -sehen }
    { -mach } (mit)? (der|die)? (nächste|nächsten) { $series } { -folge } { -an }
    { -mach } (mit)? (der|die)? (nächste|nächsten) { $series } { -folge } { -at } { -an }
    { -mach } { -at } (mit)? (der|die)? (nächste|nächsten) { $series } { -folge } { -an }?
    { -will }? (mit)? (der|die)? (nächste|nächsten) { $series } { -folge } { -sehen }
    { -will }? (mit)? (der|die)? (nächste|nächsten) { $series } { -folge } { -at } { -sehen }
    (mach|mache|geh|fahr|fahre|spiel) mit (der)? (nächsten|folgenden) { -folge } { -von }? { $series } (weiter|fort)
    (mach|mache|geh|fahr|fahre|spiel) mit (der)? (nächsten|folgenden) { -folge } { -von }? { $series } { -at } (weiter|fort)
    (mach|mache|geh|fahr|fahre|spiel) { -at } mit (der)? (nächsten|folgenden) { -folge } { -von }? { $series } (weiter|fort)
    { -spiel } { -die }? (ungesehene|nicht gesehene|erste ungesehene) { -folge } { -von }? { $series }
    .typed =
        { -die }? (nächste|folgende) { -folge } { -von }? { $series }
        was (kommt|läuft|ist) als nächstes (bei|von|in) (der { -serie })? { $series } (spiel|mach|starte) (das|die|es) (an|ab)?

PlayNewEpisodeIntent =
    { -spiel } { -die }? (neueste|neuste|neue|aktuelle|aktuellste|letzte|jüngste|allerneueste|ganz neue|heutige) { -folge } { -von }? { $series }
    { -mach } { -die }? (neueste|neuste|neue|aktuelle|aktuellste|letzte|jüngste|allerneueste|ganz neue|heutige) { -folge } { -von }? { $series } { -an }
    { -mach } { -die }? (neueste|neuste|neue|aktuelle|aktuellste|letzte|jüngste|allerneueste|ganz neue|heutige) { -folge } { -von }? { $series } { -at } { -an }
    { -mach } { -at } { -die }? (neueste|neuste|neue|aktuelle|aktuellste|letzte|jüngste|allerneueste|ganz neue|heutige) { -folge } { -von }? { $series } { -an }?
    { -will }? { -die }? (neueste|neuste|neue|aktuelle|aktuellste|letzte|jüngste|allerneueste|ganz neue|heutige) { -folge } { -von }? { $series } { -sehen }
    { -will }? { -die }? (neueste|neuste|neue|aktuelle|aktuellste|letzte|jüngste|allerneueste|ganz neue|heutige) { -folge } { -von }? { $series } { -at } { -sehen }
    { -spiel } (das neueste|das neuste|das aktuellste) { -von } { $series }
    .typed =
        { -die }? (neueste|neuste|neue|aktuelle) { -folge } { -von }? { $series }
        (gibt es|ist) (schon)? (eine)? neue { -folge } ({ -von })? { $series } (da|schon da)? (dann)? (spiel sie|spiel sie ab|starte sie|zeig sie)

-wo-war-ich = (wo ich aufgehört habe|wo wir aufgehört haben|da wo ich aufgehört habe|wo ich stehen geblieben bin|wo wir stehen geblieben sind|an der stelle wo ich aufgehört habe|wo ich war|wo wir waren)
-angefangene = ((mit|bei)? (die|der|meine|meiner|unsere) (angefangene|angefangenen|aktuelle|begonnene|letzte)? { -folge } { -von }? { $series }|(mit|bei)? ((die|der|meine|meiner|unsere) { -serie })? { $series })
ResumeEpisodeIntent =
    (setz|setze|mach|mache|spiel|spiele|schau|schaue|guck|fahr|geh|lass) { -angefangene } (fort|weiter|weiterlaufen|zu ende)
    (setz|setze|mach|mache|spiel|spiele|schau|schaue|guck|fahr|geh) { -angefangene } { -at } (fort|weiter)
    (setz|setze|mach|mache|spiel|spiele|schau|schaue|guck|fahr|geh) { -at } { -angefangene } (fort|weiter)
    { -will }? { -angefangene } { -weiterschauen }
    { -will }? { -angefangene } { -at } { -weiterschauen }
    (spiel|spiele|starte|setz|mach) { -angefangene } (weiter|fort)? { -wo-war-ich } (weiter|fort)?
    { -spiel } (die|den rest der) (angefangene|angefangenen|halb gesehene|begonnene) { -folge } { -von }? { $series }

PlayRandomEpisodeIntent =
    { -spiel } (eine|irgendeine|eine zufällige|eine beliebige|irgend eine|ne|noch eine|eine der|zufällig eine|mal eine|eine gute|eine alte) { -folge } { -von }? { $series }
    { -mach } (eine|irgendeine|eine zufällige|eine beliebige|irgend eine|ne|noch eine|eine der|zufällig eine|mal eine|eine gute|eine alte) { -folge } { -von }? { $series } { -an }
    { -mach } (eine|irgendeine|eine zufällige|eine beliebige|irgend eine|ne|noch eine|eine der|zufällig eine|mal eine|eine gute|eine alte) { -folge } { -von }? { $series } { -at } { -an }
    { -mach } { -at } (eine|irgendeine|eine zufällige|eine beliebige|irgend eine|ne|noch eine|eine der|zufällig eine|mal eine|eine gute|eine alte) { -folge } { -von }? { $series } { -an }?
    { -will }? (eine|irgendeine|eine zufällige|eine beliebige|irgend eine|ne|noch eine|eine der|zufällig eine|mal eine|eine gute|eine alte) { -folge } { -von }? { $series } { -sehen }
    { -will }? (eine|irgendeine|eine zufällige|eine beliebige|irgend eine|ne|noch eine|eine der|zufällig eine|mal eine|eine gute|eine alte) { -folge } { -von }? { $series } { -at } { -sehen }
    { -spiel } (irgendwelche|ein paar|einige|zufällige|mehrere) (folgen|episoden) { -von }? { $series }
    { -spiel } (zufällige|beliebige) { -folge } { -von }? { $series }
    (such|suche|wähl|wähle) (mir|uns)? eine { -folge } { -von }? { $series } (aus|raus)
    (such|suche|wähl|wähle|nimm) (mir|uns)? (eine|irgendeine) (zufällige|beliebige)? (folge|episode) (von)? { $series } (aus|raus)?
    .typed =
        (eine|irgendeine|eine zufällige) { -folge } { -von }? { $series }

-ein = (einen|eine|ein|irgendeinen|irgendeine|irgendein|noch einen|noch eine|nen|ne|einen zufälligen|einen beliebigen|ein beliebiges|eine beliebige|irgendwelche|einen anderen|eine andere|zufällig einen|zufällig eine)
-guten = (guten|gute|gutes|schönen|schöne|schönes|zufälligen|zufällige|tollen|tolle|netten|nette|beliebigen)
-etwas = (irgendwas|irgendetwas|etwas|was|irgendwas gutes|was gutes|etwas gutes|etwas schönes|was schönes|etwas zufälliges|irgendwas schönes|was zum schauen|etwas zum schauen|was zum gucken|etwas anderes|was anderes|irgendwas anderes|was nettes|egal was|was du willst|was auch immer)
-irgendeinen = ({ -etwas }|{ -ein } { -guten }? { $media_type }|{ -ein } { -guten }? { $genre }|({ -ein }|ein paar)? { -guten }? { $genre } { $media_type }|({ -ein }|ein paar|etwas|was) ({ -guten }? { $media_type })? (aus dem genre|vom genre|aus der kategorie|aus der sparte|im genre|aus dem bereich|der kategorie) { $genre }|(etwas|was|irgendwas) { $genre })
PlayRandomIntent =
    { -spiel } { -irgendeinen }
    { -mach } { -irgendeinen } { -an }
    { -mach } { -irgendeinen } { -at } { -an }
    { -mach } { -at } { -irgendeinen } { -an }?
    { -will }? { -irgendeinen } { -sehen }
    { -will }? { -irgendeinen } { -at } { -sehen }
    (überrasch|überrasche) (mich|uns) (mal)?
    (überrasch|überrasche) (mich|uns) mit { -irgendeinen }
    { -spiel } { $genre }
    { -spiel } (einige|ein paar|ein|die|alle)? { $media_type }
    (such|suche|wähl|wähle|find|finde) (mir|uns)? { -irgendeinen } (aus|raus|heraus)?
    (entscheide du|entscheid du|du entscheidest|du darfst entscheiden|such du aus|such du was aus|wähl du was aus|such du dir was aus|irgendwas)
    (ich habe|ich hab|wir haben) (lust|bock) auf { -irgendeinen }
    { -will }? { $genre } { -sehen }
    (ich hätte|ich hab|ich habe|wir hätten|wir haben|hätte|hab) (jetzt|mal)? (lust|bock) auf (eine|einen|ein|was mit|etwas)? { $genre }
    (eine|einen|ein) { $genre } (bitte|wäre schön|wäre gut)
    .typed =
        { -ein } { -guten }? ({ $genre })? { $media_type }
        { -ein } { -guten }? { $genre }
        (etwas|irgendwas) { $genre }
        (etwas|irgendwas|irgendetwas)
        { -mach } { $media_type } { -an }
        { -will }? { $media_type } { -sehen }

-naechstes = (das nächste|den nächsten|die nächste|die nächste folge|meine nächste folge|was als nächstes kommt|was als nächstes dran ist|was als nächstes dran kommt|was als nächstes ansteht|als nächstes|das nächste in (der|meiner) (liste|warteschlange|reihe)|die nächste sendung|was kommt|die nächste episode|meine nächste episode|unsere nächste folge|das was als nächstes kommt|das was jetzt kommt|was jetzt kommt|was dran ist|das folgende)
PlayNextUpIntent =
    { -spiel } { -naechstes }
    { -mach } { -naechstes } { -an }
    { -mach } { -naechstes } { -at } { -an }
    { -mach } { -at } { -naechstes } { -an }?
    { -will }? { -naechstes } { -sehen }
    { -will }? { -naechstes } { -at } { -sehen }
    (mach|mache|geh|fahr|fahre|spiel|spiele) mit (dem|der|den) (nächsten|nächsten folge|nächsten episode|folgenden) (weiter|fort)
    (mach|mache|geh|fahr|fahre|spiel|spiele) mit (dem|der|den) (nächsten|nächsten folge|nächsten episode|folgenden) { -at } (weiter|fort)
    (mach|mache|geh|fahr|fahre|spiel|spiele) { -at } mit (dem|der|den) (nächsten|nächsten folge|nächsten episode|folgenden) (weiter|fort)
    (mach|mache|spiel|spiele|leg|schalt) (an|ab|ein) { -naechstes }
    { -naechstes } (anmachen|abspielen|starten|spielen|schauen)

-das-lied = { -die }? { -lied } { -namens }? { $song } ({ -vom } { $artist }|(vom|aus dem|von dem|auf dem|von der|aus der) { -album } { $album } ({ -vom } { $artist })?|{ -vom } { $artist } (vom|aus dem|von dem|auf dem|von der|aus der) { -album } { $album })?
PlaySongIntent =
    { -spiel } { -das-lied }
    { -mach } { -das-lied } { -an }
    { -mach } { -das-lied } { -at } { -an }
    { -mach } { -at } { -das-lied } { -an }?
    { -will }? { -das-lied } { -hoeren }
    { -will }? { -das-lied } { -at } { -hoeren }
    { -spiel } { $song } { -vom } { $artist }
    { -mach } { $song } { -vom } { $artist } { -an }
    { -mach } { $song } { -vom } { $artist } { -at } { -an }
    { -will }? { $song } { -vom } { $artist } { -hoeren }
    { -will }? { $song } { -vom } { $artist } { -at } { -hoeren }
    { -spiel } { $song } (vom|aus dem|auf dem|von dem) { -album } { $album }
    { -spiel } { -vom } { $artist } { -die }? { -lied } { $song }
    .typed =
        { -das-lied }

-das-album = (({ -die }|das ganze|das komplette|die ganze)? { -album } { -namens }? { $album } ({ -vom } { $artist })?|(alle|ein paar|die|alles|etwas|was|irgendwas|sämtliche|alle)? { -lieder }? (aus|von|vom|auf|aus dem|aus der|von der|von dem|auf dem) { -album } { -namens }? { $album } ({ -vom } { $artist })?|{ -vom } { $artist } das { -album } { $album })
PlaySongsFromAlbumIntent =
    { -spiel } { -das-album }
    { -mach } { -das-album } { -an }
    { -mach } { -das-album } { -at } { -an }
    { -mach } { -at } { -das-album } { -an }?
    { -will }? { -das-album } { -hoeren }
    { -will }? { -das-album } { -at } { -hoeren }
    .typed =
        { -die }? { -album } { $album } ({ -vom } { $artist })?

PlayArtistIntent =
    { -spiel } { -die }? { -kuenstler } { -namens }? { $artist }
    { -mach } { -die }? { -kuenstler } { -namens }? { $artist } { -an }
    { -mach } { -die }? { -kuenstler } { -namens }? { $artist } { -at } { -an }
    { -mach } { -at } { -die }? { -kuenstler } { -namens }? { $artist } { -an }?
    { -will }? { -die }? { -kuenstler } { -namens }? { $artist } { -hoeren }
    { -will }? { -die }? { -kuenstler } { -namens }? { $artist } { -at } { -hoeren }
    .typed =
        { -die }? { -kuenstler } { -namens }? { $artist }

-musik-von = ((ein paar|alle|die|die besten|die größten|einige|mehr|ein bisschen|etwas|sämtliche|irgendwelche|zufällige|die neuesten|gute)? { -lieder } { -vom } { $artist }|(was|etwas|irgendwas|irgendetwas|alles|ein lied|einen song|ein stück|ein bisschen was|mal was|das beste|die größten hits|die greatest hits|die besten hits|irgendein lied) { -vom } { $artist }|(ein bisschen|bisschen|ein wenig) { $artist }|{ -die } { $artist } { -lieder })
PlaySongsByArtistIntent =
    { -spiel } { -musik-von }
    { -mach } { -musik-von } { -an }
    { -mach } { -musik-von } { -at } { -an }
    { -mach } { -at } { -musik-von } { -an }?
    { -will }? { -musik-von } { -hoeren }
    { -will }? { -musik-von } { -at } { -hoeren }
    .typed =
        { -lieder } { -vom } { $artist }
        (was|etwas) { -vom } { $artist }
        (ein paar|einige|die besten|noch mehr|mehr)? { -lieder } { -vom } { $artist }

-etwas-musik = (etwas|ein bisschen|bisschen|ein wenig|irgendeine|irgendwelche|gute|schöne|meine|die|zufällige|eine|mal|was|ein paar|ein|einen|irgendwas|irgendein|noch ein|mehr)
-musik = ({ -etwas-musik }? (gute|schöne|zufällige|andere)? (musik|lieder|songs|lied|song)|{ -etwas-musik }? { $genre }|{ -etwas-musik }? { $genre } (musik|lieder|songs|lied|song|stücke|hits)|{ -etwas-musik }? (musik|lieder|songs) (aus dem genre|vom genre|aus der richtung|der richtung|im genre|aus dem bereich) { $genre })
PlayRandomMusicIntent =
    { -spiel } { -musik }
    { -mach } { -musik } { -an }
    { -mach } { -musik } { -at } { -an }
    { -mach } { -at } { -musik } { -an }?
    { -will }? { -musik } { -hoeren }
    { -will }? { -musik } { -at } { -hoeren }
    (ich habe|ich hab|wir haben) (lust|bock) auf { -musik }
    (ich brauche|wir brauchen|ich hätte gern|ich hätte gerne) { -musik }
    (lass krachen|lass es krachen|musik ab|musik an|beschall mich|mach party)
    (misch|mische) (alle|meine)? { -musik }
    .typed =
        { -musik }

-buch = (hörbuch|hörspiel|buch|roman)
-lies = (lies|lese|les|lies mir|lies uns|lese mir|spiel|spiele|spiel mir|mach|mache|starte)
PlayAudiobookIntent =
    { -spiel } { -die }? { -buch } { -namens }? { $title }
    { -mach } { -die }? { -buch } { -namens }? { $title } { -an }
    { -mach } { -die }? { -buch } { -namens }? { $title } { -at } { -an }
    { -mach } { -at } { -die }? { -buch } { -namens }? { $title } { -an }?
    { -will }? { -die }? { -buch } { -namens }? { $title } { -hoeren }
    { -will }? { -die }? { -buch } { -namens }? { $title } { -at } { -hoeren }
    { -will }? { -die }? { -buch } { -namens }? { $title } (weiterhören|weiter hören|zu ende hören|fertig hören|fortsetzen|vorlesen|vorgelesen haben|lesen)
    { -will }? { -die }? { -buch } { -namens }? { $title } { -at } (weiterhören|weiter hören|zu ende hören|fortsetzen|vorlesen)
    { -lies } (mit|aus)? { -die }? { -buch } { -namens }? { $title } (vor|weiter|fort)
    { -lies } (mit|aus)? { -die }? { -buch } { -namens }? { $title } { -at } (vor|weiter|fort)
    { -lies } { -at } (mit|aus)? { -die }? { -buch } { -namens }? { $title } (vor|weiter|fort)
    (lies|lese|les|lies mir|lies uns) (aus)? { $title } vor
    (lies|lese|les|lies mir|lies uns) (aus)? { $title } { -at } vor
    (setz|setze) { -die } { -buch } { $title } fort
    .typed =
        { -die }? { -buch } { -namens }? { $title }
        (lies|lies mir|lies uns) { $title }

-liste = (playlist|wiedergabeliste|abspielliste|liste|play list)
-eine-liste = ({ -die }? { -liste } { -namens }? { $title }|{ -die }? { $title } { -liste }|(etwas|was|musik|lieder|songs|irgendwas|alles) (aus|von) (meiner|der|unserer)? { -liste } { $title }|(etwas|was|musik|lieder|songs|irgendwas) (aus|von) (meiner|der|unserer)? { $title } { -liste })
PlayPlaylistIntent =
    { -spiel } { -eine-liste }
    { -mach } { -eine-liste } { -an }
    { -mach } { -eine-liste } { -at } { -an }
    { -mach } { -at } { -eine-liste } { -an }?
    { -will }? { -eine-liste } { -hoeren }
    { -will }? { -eine-liste } { -at } { -hoeren }
    .typed =
        { -die }? { -liste } { $title }
        { -die }? { $title } { -liste }

-sammlung = (sammlung|filmreihe|filmsammlung|reihe|collection|box|filmbox|saga|trilogie)
-eine-sammlung = (({ -die }|die ganze|alle filme der|alle filme aus der|einen film aus der|was aus der|etwas aus der|einen aus der)? { -sammlung } { -namens }? { $title }|({ -die }|die ganze|alle filme der|alle filme aus der|einen film aus der|was aus der|etwas aus der|einen aus der)? { $title } { -sammlung })
PlayCollectionIntent =
    { -spiel } { -eine-sammlung }
    { -mach } { -eine-sammlung } { -an }
    { -mach } { -eine-sammlung } { -at } { -an }
    { -mach } { -at } { -eine-sammlung } { -an }?
    { -will }? { -eine-sammlung } { -sehen }
    { -will }? { -eine-sammlung } { -at } { -sehen }
    .typed =
        { -die }? { -sammlung } { $title }

-sender = (sender|kanal|fernsehsender|radiosender|tv sender|programm|radio)
-einen-sender = ({ -die }? { -sender } { -namens }? { $channel }|{ -die }? { -sender } (nummer)? { $channel_number })
-schalt = (schalt|schalte|geh|gehe|wechsle|wechsel|zapp|zappe|spring|stell|stelle|mach|dreh|schwenk)
TuneChannelIntent =
    { -spiel } { -einen-sender }
    { -mach } { -einen-sender } { -an }
    { -mach } { -einen-sender } { -at } { -an }
    { -mach } { -at } { -einen-sender } { -an }?
    { -will }? { -einen-sender } { -sehen }
    { -will }? { -einen-sender } { -at } { -sehen }
    { -schalt } (auf|zu|zum|auf den|auf das) { -einen-sender } (um|an|ein)?
    { -schalt } (auf|zu|zum|auf den|auf das) { -einen-sender } { -at } (um|an|ein)
    { -schalt } { -at } (auf|zu|zum|auf den|auf das) { -einen-sender } (um|an|ein)?
    (zapp|zappe) (auf|zu) { $channel } (um)?
    (schalt|schalte) (auf|zu) { $channel } um
    { -will }? (auf|zu|zum|auf den) { -einen-sender } (umschalten|wechseln|schalten|zappen|gehen)
    (wechsle|wechsel|ändere) (den|das) { -sender } (auf|zu) ({ $channel }|{ $channel_number })
    (kanal|sender|programm) (nummer)? { $channel_number }
    .typed =
        { -sender } { $channel }

-gemischt = (gemischt|zufällig|durcheinander|in zufälliger reihenfolge|im zufallsmodus|per zufall|in beliebiger reihenfolge|bunt gemischt|durchgemischt|geshuffelt|mit zufallswiedergabe|als zufallswiedergabe|per zufallswiedergabe|im shuffle modus|auf zufall|in zufallswiedergabe|kreuz und quer)
-mischbar = ({ $title }|{ -die }? { $media_type } { -namens }? { $title }|{ -die }? { $title } { $list_type })
ShuffleTitleIntent =
    { -spiel } { -die }? { $media_type } { -namens }? { $title } { -gemischt } (ab)?
    { -spiel } { $title } { -gemischt } (ab)?
    { -spiel } { -die }? { $title } { $list_type } { -gemischt } (ab)?
    { -mach } { -mischbar } { -at } { -gemischt } { -an }?
    { -mach } { -at } { -mischbar } { -gemischt } { -an }?
    { -spiel } { -gemischt } { -die }? { $media_type } { $title }
    (misch|mische|mixe|shuffle|mix) { -die }? { $media_type } { -namens }? { $title } (durch)?
    (misch|mische|mixe|shuffle|mix) { $title } (durch)?
    (misch|mische|mixe|shuffle|mix) { -die }? { $title } { $list_type } (durch)?
    (misch|mische|mixe|shuffle|mix) { -at } { -mischbar } (durch)?
    { -will }? { -mischbar } { -gemischt } { -hoeren }
    { -will }? { -mischbar } { -at } { -gemischt } { -hoeren }
    { -will }? { -mischbar } (durchmischen|mischen|shuffeln)
    (zufallswiedergabe) (von|für|vom|der|des)? { -die }? { $media_type } { $title }
    .typed =
        { -mischbar } { -gemischt }

-alle-folgen = ((alle|sämtliche|alle verfügbaren|die ganzen|die) (folgen|episoden) { -von } { $series } { $order }?|(alle|sämtliche) { $series } (folgen|episoden) { $order }?|(die)? (ganze|komplette|gesamte|vollständige) { -serie } { $series } { $order }?|(die)? { -serie } { $series } { $order }|{ $order } (alle|sämtliche) (folgen|episoden) { -von } { $series }|{ $series } (von anfang bis ende|komplett|von der ersten bis zur letzten folge|am stück|in einem rutsch))
PlayAllEpisodesIntent =
    { -spiel } { -alle-folgen }
    { -mach } { -alle-folgen } { -an }
    { -mach } { -alle-folgen } { -at } { -an }
    { -mach } { -at } { -alle-folgen } { -an }?
    { -will }? { -alle-folgen } { -sehen }
    { -will }? { -alle-folgen } { -at } { -sehen }
    .typed =
        { -alle-folgen }

-neueste = (neueste|neuste|neue|letzte|aktuelle|jüngste|aktuellste|allerneueste|brandneue|neues|neuestes|aktuelles|letztes)
-neues-album = ({ -die }? { -neueste } { -album } { -vom } { $artist }|{ -die }? { -neueste } { $artist } { -album }|{ -vom } { $artist } { -die } { -neueste } { -album })
PlayMixIntent =
    { -spiel } (einen|ein|den|das)? (mix|instant mix|radio|radiosender|sender) (aus|von|zu|mit|nach|rund um|auf grundlage von) (dem interpreten|der band|dem lied|dem album|dem genre)? { $title }
    { -mach } (einen|ein|den|das)? (mix|instant mix|radio|sender) (aus|von|zu|mit|nach|rund um) (dem interpreten|der band|dem lied|dem album)? { $title } { -an }
    { -spiel } (musik|lieder|songs|stücke|etwas|was) (wie|ähnlich wie|im stil von) { $title }
    { -spiel } (mehr|etwas|was|musik|lieder|noch mehr|mehr musik|mehr lieder) (in der art|davon|wie das|wie das hier|wie dieses lied|ähnliches|dieser art|im gleichen stil|in diesem stil)
    { -will }? (musik|lieder|songs|etwas) (wie|ähnlich wie|im stil von) { $title } { -hoeren }
    .typed =
        { -spiel } (musik|lieder|songs|etwas|was) (die|das) (so)? wie { $title } (klingt|klingen)
        { -mach } (mir|uns)? (einen|ein) (radio|mix|radiosender) (aus|von|zu|mit) { $title }
        (erstell|erstelle|bau|baue) (mir|uns)? (einen|ein) (radio|mix|radiosender) (aus|von|zu|mit) { $title }
PlayLatestAlbumIntent =
    { -spiel } { -neues-album }
    { -mach } { -neues-album } { -an }
    { -mach } { -neues-album } { -at } { -an }
    { -mach } { -at } { -neues-album } { -an }?
    { -will }? { -neues-album } { -hoeren }
    { -will }? { -neues-album } { -at } { -hoeren }
    .typed =
        { -die }? { -neueste } { -album } { -vom } { $artist }

-meine-favoriten = (((etwas|was|alles|irgendwas|einen|eine|eins|einen titel|ein lied|musik|lieder|irgendetwas) (aus|von|auf))? (meine|meinen|meiner|unsere|unseren|die|den)? { -favoriten }|(meine|meinen|mein|unsere|eine meiner|einen meiner|eins meiner|einige meiner|ein paar meiner|etwas von meiner|was von meiner|alle meine) (liebsten|liebste|liebster|favorisierten|als favorit markierten|besten|lieben)? { $media_type }|{ $media_type } (aus|von) (meinen|unseren|den) { -favoriten }|{ $media_type } die (ich mag|ich liebe|wir mögen|mir gefallen)|(etwas|was|alles) was (ich mag|ich liebe|wir mögen|mir gefällt))
PlayFavoritesIntent =
    { -spiel } { -meine-favoriten }
    { -mach } { -meine-favoriten } { -an }
    { -mach } { -meine-favoriten } { -at } { -an }
    { -mach } { -at } { -meine-favoriten } { -an }?
    { -will }? { -meine-favoriten } { -hoeren }
    { -will }? { -meine-favoriten } { -at } { -hoeren }
    { -will }? { -meine-favoriten } { -sehen }

-hinzugefuegt = (zuletzt hinzugefügten|zuletzt hinzugefügte|neu hinzugefügten|neu hinzugefügte|kürzlich hinzugefügten|kürzlich hinzugefügte|frisch hinzugefügten|frisch hinzugefügte|neuesten|neusten|neuen|aktuellsten|zuletzt hinzugekommenen|frischen|neueste|neuste|neue|neues|neuer|neu dazugekommenen|neuestes|brandneuen)
-das-neue = ({ -die }? { -hinzugefuegt } { $media_type }|(eins|einen|eine|etwas|ein paar|einige|alle) (von|der|aus)? (den|der)? { -hinzugefuegt } { $media_type }|(etwas|was|irgendwas|irgendetwas|alles) (neues|aktuelles|zuletzt hinzugefügtes|neu hinzugefügtes|kürzlich hinzugefügtes|frisches|brandneues)|(das neueste|das neuste|die neuzugänge|die neuheiten|das zuletzt hinzugefügte|neuzugänge|neuheiten|was neu ist|was neu dazugekommen ist|was zuletzt hinzugefügt wurde|die letzten neuzugänge))
PlayRecentIntent =
    { -spiel } { -das-neue }
    { -mach } { -das-neue } { -an }
    { -mach } { -das-neue } { -at } { -an }
    { -mach } { -at } { -das-neue } { -an }?
    { -will }? { -das-neue } { -sehen }
    { -will }? { -das-neue } { -at } { -sehen }
    (spiel|spiele|zeig|zeig mir|mach|starte|leg) (was|etwas|irgendwas) (das|was)? (neu|neues|neu dazugekommenes|{ -dazugekommen }) (ist|wurde|an|ab)?

-trailer = (trailer|filmtrailer|vorschau|teaser|vorschauen|kinotrailer)
-ein-trailer = ((einen|ein paar|den|die|einige|eine|irgendeinen|mehr|neue|ein)? { -trailer }|(den|die|einen|eine|ein)? { -trailer } (von|zu|zum|für|vom|aus|des|der) { $title }|(den|die|einen|eine|ein)? { -trailer } (von|zu|zum|für|vom|aus|des|der|zu dem|von dem|für den|zur)? { -die }? { $media_type } { $title }|{ -die } { $title } { -trailer }|was (demnächst|bald) (kommt|ins kino kommt))
PlayTrailersIntent =
    { -spiel } { -ein-trailer }
    { -mach } { -ein-trailer } { -an }
    { -mach } { -ein-trailer } { -at } { -an }
    { -mach } { -at } { -ein-trailer } { -an }?
    { -will }? { -ein-trailer } { -sehen }
    { -will }? { -ein-trailer } { -at } { -sehen }
    .typed =
        { -ein-trailer }

-vorschlag = (vorschlag|vorschläge|empfehlung|empfehlungen|tipp|tipps|idee|ideen|anregung|filmtipp|filmvorschlag)
-empfiehl = (empfiehl|empfehle|empfiehl mir|empfiehl uns|empfehle mir)
-schlag = (schlag mir|schlag uns|schlage mir|schlage uns|schlag|schlage)
-passendes = ({ -etwas }|({ -ein }|ein paar|einige|mal)? { -guten }? ({ $genre })? { $media_type }|({ -ein }|ein paar|einige|was|etwas) { -guten }? { $genre }|({ -ein }|ein paar) { -guten }? { $media_type } (aus dem genre|vom genre|aus der kategorie) { $genre })
-anzusehen = (schauen|gucken|sehen|anschauen|ansehen|angucken|hören|anhören|anmachen|spielen|lesen)
SuggestIntent =
    (gib|gib mir|gib uns|hast du|habt ihr|mach mir|mach uns|mach|ich brauche|ich hätte gern|sag mir|nenn mir)? (einen|eine|ein paar|noch einen|noch eine|einen anderen|eine andere|irgendeinen|mal einen|mal eine|irgendwelche|einen guten|eine gute|ein) { -vorschlag } (für (mich|uns|heute|heute abend|{ -passendes })|zum { -anzusehen }|was ich { -anzusehen } (kann|könnte|soll))?
    (gib mir|hast du|gib uns|mach mir) (einen|eine|ein paar) { -vorschlag } (für|zu) { -passendes }
    (hast du|habt ihr) { -vorschlag }
    { -schlag } { -passendes } vor
    { -schlag } { -passendes } { -at } vor
    { -schlag } { -at } { -passendes } vor
    { -empfiehl } { -passendes }
    (kannst du|könntest du|würdest du)? (mir|uns)? { -passendes } (empfehlen|vorschlagen)
    { -passendes } { -at } (empfehlen|vorschlagen)
    (was|welchen|welche|welches) ({ $genre })? { $media_type }? (würdest|kannst|könntest|willst) du (mir|uns)? (empfehlen|vorschlagen|raten)
    (was|welchen|welche|welches) ({ $genre })? { $media_type }? (empfiehlst du|schlägst du|rätst du) (mir|uns)? (vor)?
    (was|welchen|welche|welches) { $media_type }? (soll|könnte|kann|sollte|sollten|könnten|sollen) (ich|wir) (heute|heute abend|jetzt|mal|uns|mir|als nächstes)? { -anzusehen }
    (was|welchen|welche|welches) { $media_type }? (soll|könnte|kann|sollte|sollten|könnten|sollen) (ich|wir) (heute|heute abend|jetzt|mal|uns|mir|als nächstes)? { -at } { -anzusehen }
    (ich weiß nicht|keine ahnung|wir wissen nicht|ich kann mich nicht entscheiden|ich weiß noch nicht) (was|welchen|welche|welches) { $media_type }? (ich|wir) { -anzusehen } (soll|will|sollen|wollen|möchte|kann|könnte)
    (ich kann mich nicht entscheiden|wir können uns nicht entscheiden)
    (was gibt es|was gibt's|gibt es|was läuft) (gutes|schönes|interessantes|spannendes|sehenswertes|etwas gutes|was gutes) (zu sehen|zum schauen|zum gucken|zu gucken|zum anschauen|heute|heute abend)?
    (was|welche { $media_type }) (ist|sind) (gut|sehenswert|zu empfehlen|empfehlenswert)
-bibliothek = (in (meiner|der|unserer) (bibliothek|mediathek|sammlung)|auf (meinem|dem) server|bei (mir|uns))
-dazugekommen = (neu dazugekommen|dazugekommen|hinzugekommen|hinzugefügt worden|neu|neu hinzugekommen|zuletzt dazugekommen|neu hinzugefügt worden|zuletzt hinzugefügt worden|neu da|frisch reingekommen|neu reingekommen|kürzlich dazugekommen)
WhatsNewIntent =
    (was gibt es|was gibt's|gibt es|gibt's|hast du|habe ich|hab ich|haben wir|was haben wir) (denn)? (was|etwas|irgendwas|irgendetwas|heute)? (neues|neu) { -bibliothek }?
    was (ist|ist denn) (jetzt|gerade|alles)? { -dazugekommen } { -bibliothek }?
    was (wurde|ist) (zuletzt|neu|kürzlich|als letztes|gerade|alles)? (hinzugefügt|aufgenommen|dazugekommen) (worden)? { -bibliothek }?
    (sag|sage|erzähl|zeig|nenn|lies) (mir|uns)? was (alles)? (neu|neu dazugekommen|dazugekommen|neu hinzugefügt|zuletzt dazugekommen|neu hinzugekommen) (ist|wurde)
    (gibt es|gibt's|habe ich|hab ich|haben wir|hast du|sind) (neue|neuen|irgendwelche neuen|neueste|schon neue|wieder neue|aktuelle) { $media_type } { -bibliothek }?
    (gibt es|gibt's|habe ich|hab ich|haben wir|hast du) { -ein } (neue|neuen|neues) { $media_type } { -bibliothek }?
    (welche|was für|wie viele) { $media_type } (sind|wurden) (zuletzt|kürzlich|gerade|denn)? ({ -dazugekommen }|hinzugefügt|neu hinzugefügt) { -bibliothek }?
    (welche|was für) (neuen|neue|neuesten) { $media_type } (gibt es|gibt's|sind da|habe ich|hab ich|haben wir|hast du|sind dazugekommen) { -bibliothek }?
    was (sind|ist) (die|das) (neuesten|neuen|neusten|neueste|neuste|zuletzt hinzugefügten) { $media_type } { -bibliothek }?
    (sag|nenn|lies) (mir|uns)? (die|alle) (neuesten|neuen|neusten|zuletzt hinzugefügten) { $media_type } (vor|auf)?
    (was gibt es|was gibt's) an neuen { $media_type }
    (neuigkeiten|neuzugänge|was sind die neuzugänge|nenn mir die neuzugänge|sag mir die neuzugänge|welche neuzugänge gibt es|welche neuzugänge gibt's|welche neuheiten gibt es)
    (ist|gibt es|gibt's|kam|wurde) (was|etwas|irgendwas|irgendetwas) (neues|neu)? { -dazugekommen }
    (ist|gibt es|gibt's|haben wir) (was|etwas|irgendwas|irgendetwas) neues (dazugekommen|hinzugekommen|da|dabei)?
-folgen = (folge|folgen|episode|episoden)
WhatsNextIntent =
    was (kommt|läuft|ist|steht|folgt|schaue ich|schauen wir|gucke ich|sehe ich|geht) (denn)? (als nächstes|als nächste|danach|als nächster) (dran|an|weiter)?
    was (kommt|ist|steht) (als nächstes|danach) (bei|von|in) (der { -serie })? { $series } (dran|an)?
    (sag|sage|erzähl|verrat|zeig) (mir|uns)? was (als nächstes|danach|als nächste) (kommt|dran ist|läuft|ansteht|folgt|dran kommt)
    (was|welche|wie heißt|welches) (ist|sind|wäre)? (die|meine|unsere|der)? (nächste|nächsten) { -folgen }
    (was|welche|wie heißt|welches) (ist|sind|wäre)? (die|meine|unsere|der)? (nächste|nächsten) { -folgen } { -von }? { $series }
    (welche|was für eine) { -folge } { -von }? { $series } (kommt|ist|folgt|läuft) (als nächste|als nächstes|danach) (dran)?
    (welche|was für eine) { -folge } (kommt|ist|folgt|läuft) (als nächste|als nächstes|danach|jetzt) (dran)?
    (wo|bei welcher folge) (bin ich|sind wir|war ich|waren wir) (gerade)? (bei|in|mit) (der { -serie })? { $series } (stehen geblieben)?
    (sag|nenn|zeig) (mir|uns)? (die|meine) (nächste|nächsten) { -folgen } ({ -von } { $series })?
    (wie geht es|wie geht's) (bei|mit) { $series } weiter
    was (kommt|läuft|folgt) nach (dieser|diesem|der|dem) (folge|film|serie|lied|sendung|video|episode)
    was (kommt|ist|läuft|steht|folgt) (denn|eigentlich|jetzt|bei mir|bei uns)? (als nächstes|danach|demnächst) (dran|an der reihe|an)?
-angefangen = (angefangen|begonnen|nicht zu ende geschaut|nicht zu ende geguckt|nicht zu ende gesehen|noch nicht zu ende geschaut|noch nicht zu ende geguckt|nicht fertig geschaut|nicht fertig geguckt|zuletzt gesehen|zuletzt geschaut|zuletzt geguckt|zuletzt gehört|nicht zu ende gehört|unterbrochen|angefangen zu schauen|noch nicht fertig|als letztes geschaut|als letztes gesehen|als letztes geguckt|nicht beendet)
-weiter = (weiterschauen|weitersehen|weitergucken|weiterhören|weiterlesen|fortsetzen|weiter schauen|weiter gucken|weiter hören|zu ende schauen|zu ende gucken|zu ende sehen|weitermachen|fertig schauen)
ContinueIntent =
    (was|welchen|welche|welches) { $media_type }? (kann|könnte|soll|können|könnten|sollen) (ich|wir) (noch|denn)? { -weiter }
    (was|welchen|welche|welches) { $media_type }? (habe|hab|haben) (ich|wir) (noch|denn|gerade|schon)? { -angefangen }
    (bei|in|mit) (welchem|welcher|welchen|was) { $media_type }? (war|bin|waren|sind) (ich|wir) (gerade|zuletzt|stehen geblieben|dran|denn)?
    (wo|an welcher stelle) (war|bin|waren|sind|habe|haben) (ich|wir) (zuletzt|gerade|denn)? (stehen geblieben|stehengeblieben|aufgehört|dran)?
    (sag|zeig|nenn|lies) (mir|uns)? (was|welche { $media_type }) (ich|wir) (angefangen habe|angefangen haben|weiterschauen kann|weiterschauen können|weitergucken kann|noch nicht zu ende geschaut habe|fortsetzen kann|zuletzt geschaut habe)
    (sag|zeig|nenn|lies) (mir|uns)? (die|meine) (angefangenen|begonnenen) { $media_type } (vor)?
    was (ist|sind) (noch)? (angefangen|offen|nicht zu ende)
    (welche|was sind meine) (angefangenen|begonnenen) { $media_type } (gibt es|habe ich|hab ich|haben wir)?
    (welche|welchen|welches) { $media_type } (hatte|hatten|habe|haben) (ich|wir) (denn|noch|zuletzt|gerade)? (angefangen|begonnen|nicht fertig geschaut|offen)
-alben = (alben|platten|cds|album|schallplatten|lps)
-habe-ich = (habe ich|hab ich|haben wir|gibt es|gibt's|hast du|sind da|sind vorhanden|existieren|kennst du|sind in meiner bibliothek|besitze ich)
WhichAlbumsIntent =
    (welche|was für|wie viele) { -alben } { -vom } { $artist } { -habe-ich } (denn|alles)?
    (welche|was für|wie viele) { -alben } { -habe-ich } { -vom } { $artist }
    was { -habe-ich } (für|an|alles an) { -alben } { -vom } { $artist }
    { -habe-ich } (ein|irgendwelche|welche|die)? { -alben } { -vom } { $artist }
    { -habe-ich } { -vom } { $artist } (ein|irgendwelche)? { -alben }
    (nenn|nenne|sag|zeig|lies|liste) (mir|uns)? (alle|die|meine|sämtliche|alle meine)? { -alben } { -vom } { $artist } (auf|vor)?
    (welche|was für) { $artist } { -alben } { -habe-ich }
    .typed =
        (alle|die)? { -alben } { -vom } { $artist }
-nimm = (nimm|ich nehme|nehme|spiel|spiele|starte|ich will|ich möchte|wähl|wähle|ich wähle|mach|zeig|zeig mir|dann|lieber|bitte|ich hätte gern|gib mir|ich meine|ich meinte)
-treffer = (film|titel|eintrag|vorschlag|treffer|ergebnis|lied|song|serie|folge|album|option|möglichkeit|auswahl|davon|aus der liste|in der liste|von denen)
PickIntent =
    { -nimm }? (den|die|das|der)? { $nth } { -treffer }?
    { -nimm }? (die|den|das)? (nummer|option|treffer|vorschlag|titel|auswahl|eintrag) { $number }
    { -nimm } { $number }
    { -nimm }? (den|die|das) (von|aus|aus dem jahr|vom jahr|aus dem jahre) { $year }
    { -nimm }? (den|die|das) { -treffer } (von|aus|aus dem jahr|vom jahr) { $year }
    { -nimm }? (den|die|das)? { $year } er
    (aus dem jahr|der von|die von|das von|vom jahr) { $year }
    (ich meine|ich meinte|ich habe gemeint|ich hab gemeint|ich dachte an|gemeint ist|gemeint war) { $title }
    { -nimm }? (den|die|das) (mit dem titel|namens|mit dem namen) { $title }
    { -nimm }? (den|die|das) (letzten|letzte|letztes) { -treffer }?
    (nein)? (ich meine|ich meinte|ich meinte eigentlich) { $title }
-anderen = ((den|die|das) (anderen|andere|anderes)|(den|die|das) (anderen|andere) (film|serie|folge|lied|song|album|titel|version|fassung)|anderen|andere|anderes)
OtherOneIntent =
    { -nimm }? (doch)? (lieber)? { -anderen } (lieber|bitte|davon)?
    (nein|nee|nö|falsch)? (nicht (den|die|das|diesen|diese|dieses)|den nicht|die nicht|das nicht)? { -nimm }? (lieber|sondern|doch)? { -anderen }
    (spiel|spiele|starte|mach|nimm|zeig) (doch)? (lieber)? { -anderen } (an|ab)?
    (ich meinte|ich meine|ich wollte|ich will|ich hatte) { -anderen } (gemeint|haben)?
-zu-favoriten = ((zu|in|auf|an|unter) (meinen|meine|meiner|den|die|der|unseren|unsere)? { -favoriten }|als (favorit|favoriten|liebling|lieblingslied))
-merke = (füge|füg|setz|setze|pack|packe|tu|nimm|leg|lege|merk dir|merk|merke|merke dir|speicher|speichere|markier|markiere|schreib|hinzufüge)
-hinzu = (hinzu|auf|rein|dazu|hinein|hinzufügen|aufnehmen)
-das-hier = (das|dies|das hier|was gerade läuft|was läuft|was da läuft|was gerade spielt|das was läuft|was ich gerade höre|was ich gerade sehe|es|den|diesen|diese|was ich gerade schaue)
-dieses = (dieses|diesen|diese|dies|das|den|die|der|dieser|dem|diesem)
-mag = (ich liebe|ich mag|ich find|ich finde|wir lieben|wir mögen)
-toll = (toll|super|gut|klasse|geil|spitze|großartig|schön|genial|sehr|gern|total)
AddFavoriteIntent =
    { -merke } { $title } { -zu-favoriten } { -hinzu }?
    { -merke } { -die }? { $media_type } { $title } { -zu-favoriten } { -hinzu }?
    { -merke } { -das-hier } { -zu-favoriten } { -hinzu }?
    { -merke } { -dieses } { $media_type } { -zu-favoriten } { -hinzu }?
    { -merke } was (gerade)? { -at } (gerade)? (läuft|spielt) { -zu-favoriten } { -hinzu }?
    { -will }? { $title } { -zu-favoriten } (hinzufügen|aufnehmen|setzen|packen|speichern|markieren)
    { -will }? { -die }? { $media_type } { $title } { -zu-favoriten } (hinzufügen|aufnehmen|setzen|packen|speichern|markieren)
    { -will }? ({ -dieses } { $media_type }|{ -das-hier }) { -zu-favoriten } (hinzufügen|aufnehmen|setzen|packen|speichern|markieren)
    { -mag } { -dieses } { $media_type } { -toll }?
    { -mag } { -das-hier } { -toll }?
    { -mag } { -dieses } { $media_type } { $title } { -toll }?
    (ich liebe|wir lieben) { $title }
    (mir|uns) gefällt { -dieses } { $media_type } (gut|sehr|sehr gut)?
    (mir|uns) gefällt { -dieses } { $media_type } { $title } (gut|sehr|sehr gut)?
    { -dieses } { $media_type } (gefällt (mir|uns)|mag ich|liebe ich|ist toll|ist super|finde ich gut|find ich gut|finde ich toll|ist geil) (gut|sehr|sehr gut)?
    { -das-hier } (gefällt (mir|uns)|mag ich|liebe ich|ist toll|ist super|finde ich gut|find ich gut|finde ich toll|ist geil) (gut|sehr|sehr gut)?
    (daumen hoch|gefällt mir|ist ein favorit|favorit|like)
    { -dieses } { $media_type } (finde ich|find ich|gefällt mir|ist|mag ich|liebe ich) { -toll }?
-aus-favoriten = (aus|von|aus den|von den) (meinen|meiner|den|der|unseren|meine)? { -favoriten }
-entferne = (entfern|entferne|lösch|lösche|nimm|schmeiß|wirf|streich|streiche|hol|tu|pack)
-raus = (raus|heraus|weg|runter|entfernen|löschen|rausnehmen|streichen|nehmen|herausnehmen)
RemoveFavoriteIntent =
    { -entferne } { $title } { -aus-favoriten } { -raus }?
    { -entferne } { -die }? { $media_type } { $title } { -aus-favoriten } { -raus }?
    { -entferne } { -das-hier } { -aus-favoriten } { -raus }?
    { -entferne } { -dieses } { $media_type } { -aus-favoriten } { -raus }?
    { -entferne } was (gerade)? { -at } (gerade)? (läuft|spielt) { -aus-favoriten } { -raus }?
    { -will }? ({ $title }|{ -die }? { $media_type } { $title }|{ -dieses } { $media_type }|{ -das-hier }) { -aus-favoriten } { -raus }
    { -dieses } { $media_type } (mag ich nicht mehr|gefällt (mir|uns) nicht mehr|mag ich nicht|gefällt (mir|uns) nicht|ist kein favorit mehr|finde ich nicht mehr gut)
    { -das-hier } (mag ich nicht mehr|gefällt (mir|uns) nicht mehr|mag ich nicht|gefällt (mir|uns) nicht|ist kein favorit mehr)
    (ich mag|ich liebe|mir gefällt) { -dieses } { $media_type } ({ $title })? (nicht mehr|nicht)
    (ich mag|ich liebe|mir gefällt) { -das-hier } (nicht mehr|nicht)
    (daumen runter|kein favorit mehr)
    (das|dies|es) soll (nicht mehr|raus|nicht länger) (in|aus|bei|unter) (meine|meinen|den|die) { -favoriten }
    { $title } soll (nicht mehr|raus|nicht länger) (in|aus|bei|unter) (meine|meinen|den|die) { -favoriten }
-markiere = (markier|markiere|setz|setze|kennzeichne|merk|merke|stell|stelle|mach|trag|makier|makiere)
MarkWatchedIntent =
    { -markiere } { $title } (als|auf) { $state } (ein)?
    { -markiere } { -die }? { $media_type } { $title } (als|auf) { $state } (ein)?
    { -markiere } { -das-hier } (als|auf) { $state }
    { -markiere } { -dieses } { $media_type } (als|auf) { $state }
    { -will }? { $title } (als|auf) { $state } (markieren|setzen|kennzeichnen)
    { -will }? { -die }? { $media_type } { $title } (als|auf) { $state } (markieren|setzen|kennzeichnen)
    { -will }? ({ -dieses } { $media_type }|{ -das-hier }) (als|auf) { $state } (markieren|setzen|kennzeichnen)
    (ich habe|ich hab|wir haben|hab ich|habe ich) { $title } { $state }
    (ich habe|ich hab|wir haben|hab ich|habe ich) { -die }? { $media_type } { $title } { $state }
    (ich habe|ich hab|wir haben|hab ich|habe ich) { -dieses } { $media_type } { $state }
    (ich habe|ich hab|wir haben) { -das-hier } { $state }
    { -das-hier } (habe ich|hab ich|haben wir|kenne ich|ist) { $state }
    { -dieses } { $media_type } (habe ich|hab ich|haben wir|ist) { $state }
    { -dieses } { $media_type } { $title } (habe ich|hab ich|haben wir) { $state }
    .typed =
        { $title } (habe ich|hab ich|haben wir) { $state }

-es = (das|es|den film|die serie|die folge|das video|das lied|den song|die musik|das album|die playlist|die wiedergabe|das hörbuch|alles|diesen film|dieses lied|diese folge|die sendung|den titel|dieses video|diese serie|diesen song|was läuft|was gerade läuft|das programm|das stück|diesen titel|die episode|den trailer|das hier|die platte|den stream|das hörspiel|das buch)
-nochmal = (nochmal|noch mal|noch einmal|wieder|nochmals|erneut)
-pause = (pause|(pausiere|pausier|unterbrich|unterbreche) { -es }?|(mach|mache|drück|drücke|drück auf) (eine|kurz)? (kurze)? pause|(halt|halte) { -es }? an|{ -es }? (anhalten|pausieren|unterbrechen)|(film|musik|serie|video|wiedergabe|hörbuch) (anhalten|pausieren|unterbrechen)|(eine)? pause (machen|bitte)|(stell|setz|schalt|mach) { -es }? auf pause|{ -es }? auf pause (stellen|setzen|drücken|schalten)?)
AMAZON-PauseIntent =
    { -pause }
    (warte|wart|moment|einen moment|warte einen moment|augenblick|sekunde|eine sekunde|kleinen moment|warte kurz|stopp mal kurz)
    (halt|halte|wart|warte|stopp|mach) (mal|bitte|doch)? (kurz|eine sekunde|einen moment|eine minute|einen augenblick|mal kurz|eben) (an|pause)?
PausePlayerIntent =
    { -pause } { -at }
    { -at } { -pause }
    (halt|halte) { -es }? { -at } an
    (halt|halte) { -at } { -es } an
    (pausiere|pausier|unterbrich) { -at } { -es }
    (pausiere|pausier|unterbrich) { -die }? { $player }
    (halt|halte) { -die }? { $player } an
    (mach|mache) { -at } (eine)? (kurze)? pause
    (stell|setz|schalt) { -es } { -at } auf pause
    (stell|setz|schalt) { -die }? { $player } auf pause
    { -es } { -at } (anhalten|pausieren|unterbrechen)
    { -die }? { $player } (anhalten|pausieren|auf pause setzen|auf pause stellen)
-weiter-gehts = (weiter|(mach|spiel|geh|schau|lauf|laufe|fahr|fahre|mache|spiele) weiter|(setz|setze) { -es } fort|lass { -es }? weiterlaufen|(spiel|spiele|lass) { -es } weiter|(mach|mache|fahr|fahre|spiel) mit (dem film|der serie|der folge|der musik|dem lied|der wiedergabe|dem video|dem album|dem hörbuch) (weiter|fort)|{ -es }? (fortsetzen|weiterspielen|weiterschauen|weitergucken|weiterlaufen lassen|weiterhören|fortfahren|weiter abspielen|weitersehen)|weitermachen|weiter geht's|weiter gehts|es geht weiter|es kann weitergehen|pause (aus|beenden|aufheben)|beende die pause|fortfahren|wiedergabe fortsetzen|weiter abspielen|weiterlaufen)
AMAZON-ResumeIntent =
    { -weiter-gehts }
    (mach|spiel|fahr) (da|dort)? (weiter|fort) wo (ich|wir) (aufgehört habe|aufgehört haben|war|waren|stehen geblieben bin|stehen geblieben sind)
    (weiterspielen|weitermachen|weiterlaufen lassen|weiterschauen|weitergucken|weiter abspielen)
    (du|wir|man) (kannst|können|kann|darfst|dürfen) (jetzt|wieder|ruhig|schon)? (weitermachen|weiterspielen|weiterschauen|weitergucken|fortfahren|weiter)
    (ich bin|wir sind|bin) (wieder|jetzt)? (da|zurück|so weit|bereit) (weiter|mach weiter)?
-auswahl = (das|den|die|der) (ausgewählte|markierte|ausgewählten|markierten|gewählte|gewählten|hervorgehobene) (film|titel|folge|lied|serie|video|eintrag|element)?
PlaySelectedIntent =
    (spiel|spiele|starte|start|öffne|zeig) ({ -auswahl }|das da|die auswahl|meine auswahl|das hier|diesen hier|den hier|die hier|das ausgewählte|diesen film|diese folge|diese serie|dieses video|den film|das video|den da|die da)
    (spiel|spiele) ({ -auswahl }|das da|die auswahl|das hier|das ausgewählte|diesen film) ab
    (drück|drücke) (auf|mal auf)? (play|wiedergabe|abspielen)
    (play|wiedergabe|abspielen|wiedergabe starten|starte die wiedergabe|starte wiedergabe)
    ({ -auswahl }|das da|die auswahl|das hier) (abspielen|starten|spielen)
    { -weiter-gehts } { -at }
    { -at } { -weiter-gehts }
    (spiel|spiele|mach|mache|schau|geh|fahr) { -at } (weiter|fort)
    (setz|setze|lass|spiel) { -es } { -at } (fort|weiter|weiterlaufen)
    (setz|setze|lass|spiel) { -at } { -es } (fort|weiter|weiterlaufen)
    { -es } { -at } (fortsetzen|weiterspielen|weiterlaufen lassen)
    (setz|setze|lass) { -die } { $player } (fort|weiterlaufen|weiterspielen)
    (spiel|spiele|starte|nimm|mach|zeig) (ab|an)? (das|was|den|die|dasjenige) (was)? (ich|wir)? (da|gerade)? (ausgewählt|markiert|gewählt|ausgesucht) (habe|hab|haben|ist) (ab|an)?
    (das|was) (was)? (ich|wir)? (da|gerade)? (ausgewählt|markiert|gewählt|ausgesucht) (habe|hab|haben|ist) (abspielen|spielen|starten)
-stoppe = (stopp|stoppe|stop|beende|beend|brich)
StopPlaybackIntent =
    { -stoppe } { -es } (ab)?
    (mach|mache|schalt|schalte|stell|stelle|dreh) { -es } (aus|ab)
    (mach|mache|schalt|schalte|stell|stelle|dreh) { -es } { -at } (aus|ab)
    (mach|mache|schalt|schalte|stell|stelle|dreh) { -at } { -es }? (aus|ab) (was (gerade)? läuft)?
    { -stoppe } { -es } { -at }
    { -stoppe } { -at } { -es }
    { -stoppe } { -at }
    { -at } (stopp|stoppen|beenden|ausmachen|ausschalten|aufhören|aus)
    { -stoppe } { -die } { $player }
    (mach|mache|schalt|schalte) (den|die|das) { $player } (aus|ab)
    (hör|höre) auf (zu spielen|abzuspielen|mit der musik|mit dem film|mit der wiedergabe|mit spielen)
    (hör|höre) { -at } auf (zu spielen|abzuspielen)
    { -es } (ausmachen|stoppen|beenden|ausschalten|abschalten|abbrechen|abstellen)
    { -es } { -at } (ausmachen|stoppen|beenden|ausschalten|abschalten|abstellen)
    (den|die|das) { $player } (ausmachen|stoppen|beenden|ausschalten|abschalten)
    (film|musik|serie|video|lied|wiedergabe|album|hörbuch) (stoppen|beenden|ausmachen|ausschalten|abschalten|abstellen)
    (film aus|musik aus|serie aus|wiedergabe aus|wiedergabe stoppen|wiedergabe beenden|video aus)
-sache = (lied|song|titel|stück|track|video|film|clip|musikstück|eintrag)
-naechste = (nächste|nächsten|nächster|nächstes|folgende|folgenden|folgendes)
-das-naechste = { -naechste } { -sache }
-naechster = (nächste|nächster|nächstes|nächsten|(das|den|die|der)? { -das-naechste }|{ -naechste } (folge|episode)|(zum|zur|zu) { -naechste } ({ -sache }|folge|episode)?|(geh|spring|gehe|springe|weiter|mach|wechsle|wechsel|schalt) (weiter)? (zum|zur|zu) (dem|der)? { -naechste } ({ -sache }|folge|episode)? (weiter)?|(überspring|überspringe|skip|skippe) (das|es|den|die|dieses lied|diesen song|diesen titel|dieses stück|diese folge|das lied|den song|den titel|dieses video|die folge|diesen film|diesen track|eins|ein lied|einen titel)?|(spiel|spiele|starte|mach|mache|zeig) (das|den|die)? { -das-naechste } (an|ab)?|(ein|einen|eins) { -sache }? weiter|(geh|spring) (ein|einen|eins) { -sache }? (weiter|vor)|{ -es } überspringen|überspringen|(mach|spiel) (ein|einen|das) (anderes|andere|anderen) (lied|song|titel) (an)?|weiter weiter)
AMAZON-NextIntent =
    { -naechster }
NextIntent =
    { -naechster } { -at }
    { -at } { -naechster }
    (überspring|überspringe|skip) { -at } (das|es|dieses lied|diesen song|diesen titel|das lied|den song|den titel|diese folge|die folge|dieses video|diesen film)
    (geh|spring|gehe|springe|wechsle|schalt) { -at } (weiter)? (zum|zur) { -naechste } ({ -sache }|folge|episode)?
    (spiel|spiele|starte|mach|mache) { -at } (das|den|die)? { -das-naechste } (an|ab)?
    (spiel|spiele|starte|mach|mache) (das|den|die)? { -das-naechste } { -at } (an|ab)
    (geh|spring) { -at } (ein|einen) { -sache } (weiter|vor)
    .typed =
        { -at } (zum|zur|auf das|auf den) (nächsten|nächste) (titel|lied|song|stück|folge)? (springen|gehen|wechseln)
-vorige = (vorherige|vorheriges|vorheriger|vorherigen|vorige|voriges|voriger|vorigen|letzte|letztes|letzten|letzter|vorangegangene|vorangegangenen)
-das-vorige = { -vorige } { -sache }
-voriger = ((das|den|die|der)? { -das-vorige }|{ -vorige } (folge|episode)|vorherige|vorheriges|vorheriger|(zum|zur|zu) { -vorige } ({ -sache }|folge|episode)? (zurück)?|(geh|spring|gehe|springe|zurück|wechsle) (zurück)? (zum|zur|zu) (dem|der)? { -vorige } ({ -sache }|folge|episode)? (zurück)?|(spiel|spiele|starte|mach|mache|zeig) (das|den|die)? { -das-vorige } { -nochmal }? (an|ab)?|(geh|spring|gehe|springe|spul)? (ein|einen|eins|eine) ({ -sache }|folge) zurück|(das|den|die) ({ -sache }|folge|eine) davor|(spiel|spiele) (das|den|die) { -sache } davor|(spiel|spiele) (die|die letzte|die vorherige|die vorige) (vorherige|vorige) (folge|episode))
AMAZON-PreviousIntent =
    { -voriger }
PreviousIntent =
    { -voriger } { -at }
    { -at } { -voriger }
    (geh|spring|gehe|springe) { -at } (zurück)? (zum|zur) { -vorige } ({ -sache }|folge|episode)? (zurück)?
    (geh|spring|gehe|springe) { -at } (ein|einen|eine) ({ -sache }|folge) zurück
    (spiel|spiele|starte|mach|mache|zeig) { -at } (das|den|die)? { -das-vorige } { -nochmal }? (an|ab)?
    (spiel|spiele|starte|mach|mache|zeig) (das|den|die)? { -das-vorige } { -at } { -nochmal }? (an|ab)
-von-vorn = (von vorne|von vorn|von anfang an|vom anfang|von beginn an|von null|ganz von vorne|ganz von vorn|von vorne an)
-neu = ({ -nochmal }? { -von-vorn }|(fang|fange|beginn|beginne) { -es }? { -nochmal }? { -von-vorn } (an)?|(spiel|spiele|starte|start|zeig|mach) { -es }? { -nochmal }? { -von-vorn } (an|ab)?|(starte|start|beginn|beginne) { -es }? (neu|{ -nochmal })|{ -es }? { -nochmal }? { -von-vorn } (anfangen|beginnen|starten|abspielen|spielen|schauen|hören|gucken)|{ -es }? (neu|{ -nochmal }) (starten|beginnen|anfangen)|neustart|(geh|spring|spul|spule|gehe) (zurück)? (zum|an den|auf den|bis zum) anfang (zurück)?|zurück (zum|an den) anfang|zum anfang|an den anfang|zum anfang (zurück|springen|gehen|spulen))
AMAZON-StartOverIntent =
    { -neu }
StartOverPlayerIntent =
    { -neu } { -at }
    { -at } { -neu }
    (spiel|spiele|starte|start|zeig|mach) { -at } { -es }? { -nochmal }? { -von-vorn } (an|ab)?
    (spiel|spiele|starte|start|zeig|mach) { -es } { -at } { -nochmal }? { -von-vorn } (an|ab)?
    (fang|fange|beginn|beginne) { -at } { -es }? { -nochmal }? { -von-vorn } (an)?
    (starte|start) { -es }? { -at } (neu|{ -nochmal })
    (starte|start) { -at } { -es } (neu|{ -nochmal })
    (geh|spring|spul|spule) { -at } (zurück)? (zum|an den|auf den) anfang (zurück)?
    { -es } { -at } { -nochmal }? ({ -von-vorn } (abspielen|starten|spielen)|neu starten)
AMAZON-RepeatIntent =
    (wiederhol|wiederhole|wiederholen|nochmal|noch mal|noch einmal|wie bitte|wie war das|was hast du gesagt)
    (wiederhol|wiederhole) (das|es|das nochmal|das noch mal|das noch einmal)
    (sag|sage) (das|es|mir das) (nochmal|noch mal|noch einmal)
    (spiel|spiele) (das|es) (nochmal|noch mal|noch einmal)
    (das)? (hab|habe) ich nicht (verstanden|gehört)
-lauf = (die wiedergabe|das|den film|die musik|die serie|die folge|das video|das lied|den stream|den song|alles|es|das album|was (gerade)? läuft|die sendung|das hörbuch|die playlist)
-rueber = (auf|in|ins|zu|zum|zur|nach|an|rüber auf|rüber in|rüber ins|rüber zum|in das|auf den|auf die|auf das|in die|in den|an den)
-weg-von = (von|vom|aus|aus dem|von der|aus der|von dem)
-hin = (weiter|rüber|um|mit|fort|hinüber)
TransferIntent =
    { $mode } (mit)? { -lauf } { -hin }? { -rueber } (meinen|meine|mein)? { $target_player } { -hin }?
    { $mode } { -lauf } { -weg-von } { $source_player } { -rueber } { $target_player } { -hin }?
    { $mode } { -lauf } { -rueber } { $target_player } { -weg-von } { $source_player }
    { $mode } { -lauf } { -weg-von } { $source_player } { -hin }?
    { $mode } { -weg-von } { $source_player } { -rueber } { $target_player } { -hin }?
    { $mode } mit (dem film|der serie|der musik|der folge|dem video|der wiedergabe|dem lied) { -rueber } { $target_player } { -hin }?
    { $mode } (die wiedergabe|den stream|den film|das)
    { -lauf } { -rueber } { $target_player } { $mode }
    { -lauf } { -weg-von } { $source_player } { -rueber } { $target_player } { $mode }
    (ich will|ich möchte|lass mich|wir wollen|wir möchten|lass uns|ich würde gern)? { -lauf } (im|in der|auf dem|auf der|am|in|auf) { $target_player } (weiterschauen|weitersehen|weitergucken|weiterhören|weiter schauen|weiter hören|weiter gucken|zu ende schauen|zu ende gucken)
    (spiel|spiele|lass|mach|setz) { -lauf } (vom|von|aus dem|aus der|von der) { $source_player } (im|in der|auf dem|auf der|am|in|auf) { $target_player } (weiter|fort|weiterlaufen)
    (spiel|spiele|lass|mach) (im|in der|auf dem|auf der|am) { $target_player } (weiter|weiterlaufen) was (im|in der|auf dem|auf der|am) { $source_player } läuft
-spring = (spring|springe|geh|gehe|spul|spule|setz|stell|springt|lauf|fahr|starte)
-stelle = (zu|auf|bis|nach|bis zu|vor bis|vor auf|vor zu|zurück zu|zurück auf|zurück bis|an|bei|direkt zu|direkt auf|vor bis zu|zurück bis zu|ab|vorwärts bis|zur stelle|auf die stelle|zum zeitpunkt)
SeekIntent =
    { -spring } { -es }? { -stelle } { $time } (vor|zurück|vorwärts|spielzeit|laufzeit)?
    { -spring } { -at } { -stelle } { $time } (vor|zurück)?
    { -spring } { -es }? { -stelle } { $clock } (vor|zurück)?
    { -spring } { -es }? (vor|zurück|direkt)? (zu|zur|auf|bis|bis zu|bis zur|in)? minute { $minutes } (vor|zurück)?
    { -spring } { -at } (zu|zur|auf|bis|bis zu|in)? minute { $minutes } (vor|zurück)?
    { -spring } (vor|zurück)? (zur|bis zur|auf die|in die|zu der) { $nth_minute } minute (vor|zurück)?
    (spiel|spiele|starte|mach|setz|beginn) { -es }? (ab|bei|von|an) { $time } (an|ab|weiter|fort)?
    (spiel|spiele|starte|mach|setz|beginn) { -es }? (ab|bei|von|an|ab der|in) minute { $minutes } (an|ab|weiter|fort)?
    (spiel|spiele|starte) { -es }? ab der { $nth_minute } minute (ab)?
    { -will }? { -es }? { -stelle } ({ $time }|{ $clock }) (springen|spulen|gehen|vorspulen|zurückspulen)
    { -will }? (zu|zur|auf|bis|bis zu) minute { $minutes } (springen|spulen|gehen|vorspulen|zurückspulen)
    { -will }? (zur|in die) { $nth_minute } minute (springen|spulen|gehen)
    .typed =
        minute { $minutes }
-spul = (spul|spule|spring|springe|geh|gehe|mach|lauf|fahr|rutsch|skip)
-stueck = (ein bisschen|ein wenig|ein stück|etwas|ein paar sekunden|noch ein bisschen|ein kleines stück|ein stückchen|bisschen|kurz|weiter|nochmal)
SeekRelativeIntent =
    { -spul } { -es }? (um|noch|noch mal|nochmal|etwa)? { $time } (nach)? { $sign }
    { -spul } { -at } { -es }? (um|noch)? { $time } { $sign }
    { -spul } { -es }? (um|noch)? { $time } { -at } { $sign }
    { $time } { $sign }
    { -spul } { -es }? { $sign } (um)? { $time }
    { -spul } { -es }? { -stueck }? { $sign }
    { -spul } { -at } { -es }? { -stueck }? { $sign }
    { -stueck } { $sign }
    { $wind }
    { $wind } (um)? { $time }
    { -es }? (um)? { $time } ({ $wind }|{ $sign } (spulen|springen|gehen))
    { -es }? { -stueck } ({ $wind }|{ $sign } (spulen|springen|gehen))
    { -es } { $wind }
    (überspring|überspringe|skip) (die nächsten|die|nächsten|um|noch)? { $time }
    (die nächsten)? { $time } überspringen
    { -spul } (um)? { $seconds } { $sign }
    { $sign } { $seconds }
-intro = (intro|vorspann|titelmelodie|einleitung|anfangssequenz|titelsong|opening|titelsequenz|rückblick)
SkipIntroIntent =
    (überspring|überspringe|skip|skippe|überspul) (das|den|die|dieses|diesen)? { -intro }
    (überspring|überspringe|skip) { -at } (das|den|die) { -intro }
    { -will }? (das|den|die|dieses)? { -intro } (überspringen|weglassen|skippen|vorspulen|überspulen)
    { -will }? (das|den|die) { -intro } { -at } (überspringen|weglassen|skippen)
    (spul|spule|spring|springe|geh) (über|hinter|nach) (das|den|die|dem)? { -intro } (hinweg|weg|vor)?
    (spul|spule) (das|den|die) { -intro } vor
    (ohne|kein|keinen|nach dem) { -intro }
    (lass|mach) (das|den|die) { -intro } (weg|aus)
    (ich brauche|ich brauch|ich will|wir brauchen|wir wollen|ich möchte) (das|den|die)? { -intro } (nicht|nicht sehen|nicht schauen)
    (ich brauche|ich will|wir wollen) (kein|keinen|keine) { -intro } (sehen)?
ChapterIntent =
    { -spring } (zu|zum|ins|auf|bis|in|nach|ab)? kapitel (nummer)? { $number } (vor|zurück)?
    { -spring } { -at } (zu|zum|ins|auf|in)? kapitel (nummer)? { $number }
    { -spring } (zum|ins|in das|zu dem|auf das|das) { $nth } kapitel (vor|zurück)?
    { -spring } { -at } (zum|ins|in das) { $nth } kapitel
    (spiel|spiele|lies|lies mir|lese|starte|zeig) (ab|von|bei|mit)? (das|dem)? ({ $nth } kapitel|kapitel (nummer)? { $number }) (ab|vor|weiter|an)?
    (spiel|spiele|lies|lies mir|lese|starte|zeig) { -at } (ab|von|bei|mit)? (das|dem)? ({ $nth } kapitel|kapitel (nummer)? { $number }) (ab|vor|weiter|an)?
    kapitel (nummer)? { $number } (abspielen|vorlesen|starten|spielen)?
    (das)? { $nth } kapitel (abspielen|vorlesen|starten|spielen)?
    { -will }? (zu|zum|ins) (kapitel { $number }|{ $nth } kapitel) (springen|gehen|wechseln)
    (ich will|ich möchte|wir wollen)? (das|zum) { $nth } kapitel (hören|sehen|gehen|springen|anhören)
    (ich will|ich möchte|wir wollen)? (zu)? kapitel { $number } (hören|sehen|gehen|springen|anhören)
ChapterStepIntent =
    { $step } kapitel
    (das|zum|zur|ins|den) { $step } kapitel
    { -spring } (weiter|zurück)? (zum|ins|in das|zu dem|auf das|das)? { $step } kapitel (vor|zurück|weiter)?
    { -spring } { -at } (zum|ins|in das)? { $step } kapitel
    { -spring } (um)? (ein|eins)? kapitel { $step }
    { -spring } { -at } (um)? (ein)? kapitel { $step }
    (um)? (ein|das|nur ein|noch ein)? kapitel { $step }
    (spiel|spiele|lies|lies mir|starte) (das)? { $step } kapitel (vor|ab)?
    { -will }? (zum|ins|ein) { $step } kapitel (springen|gehen|wechseln)
    { -will }? (ein)? kapitel { $step } (springen|gehen)
    (weiter|geh|spring|zurück|los|blätter) (zum|ins|in das|zu dem) { $step } kapitel
-ton = (ton|tonspur|audio|audiospur|sprache|audiosprache|synchronisation|sprachausgabe|fassung|sprachfassung|version)
-stelle-um = (stell|stelle|wechsel|wechsle|wechsele|ändere|änder|schalt|schalte|setz|setze|mach|mache|dreh)
-synchron = (den film|die serie|die folge|das|es|das video|die sendung|den ton|den)
SetAudioIntent =
    { -stelle-um } (die|den|das)? { -ton } (auf|in|zu|zur|nach) (das|die|der)? { $language } (um|ein)?
    { -stelle-um } (die|den|das)? { -ton } { -at } (auf|in|zu) { $language } (um|ein)?
    { -stelle-um } { -at } (die|den|das)? { -ton } (auf|in|zu) { $language } (um|ein)?
    { -stelle-um } (die|den|das)? { $language } { -ton } (an|ein)
    { -stelle-um } (die|den|das)? { $language } { -ton } { -at } (an|ein)
    { -stelle-um } { -at } (die|den|das)? { $language } { -ton } (an|ein)
    { -stelle-um } (auf|zu|zur) (der|die|das)? { $language } ({ -ton })? (um)?
    { -stelle-um } { -at } (auf|zu) { $language } (um)?
    { -stelle-um } (die|den|das)? (tonspur|sprache|audiospur|audiosprache|synchronisation|sprachausgabe|fassung)
    (nächste|andere|eine andere|wechsel der) (tonspur|sprache|audiospur|synchronisation)
    (spiel|zeig|stell|mach|schalt) { -synchron } (auf|in) { $language } (ab|an|um)?
    { -will }? (den film|die serie|die folge|das|es|das video|die sendung)? (auf|in) { $language } (hören|sehen|schauen|gucken|anschauen|abspielen)
    (die|den)? { -ton } (auf|in) { $language } (umstellen|stellen|wechseln|ändern|umschalten|schalten)?
    (sprache|tonspur|audiospur|audio|ton) { $language }
    (die|den)? { $language } { -ton } (bitte|anmachen|einschalten)?
    (die)? (tonspur|sprache|audiospur) (wechseln|ändern|umschalten|umstellen)
    (auf|zu|in) (die)? { $language } (umstellen|umschalten|wechseln|stellen|schalten|sprache)
-ut = (untertitel|untertiteln|untertitelung|subtitel|ut)
SubtitlesIntent =
    (mach|mache|schalt|schalte|blend|blende|stell|stelle|dreh|schmeiß|nimm)? (die|den|meine)? { -ut } { $action }
    (mach|mache|schalt|schalte|blend|blende|stell|stelle|nimm) (die|den|meine)? { -ut } { -at } { $action }
    (mach|mache|schalt|schalte|blend|blende|stell|stelle|nimm) { -at } (die|den|meine)? { -ut } { $action }
    (mach|mache|schalt|schalte|blend|blende) (die|den)? { $language } { -ut } { $action }
    { $action } (die|den|meine|mit|mir|mir die)? { -ut }
    { $action } (die|den|mir)? { $language } { -ut } (an)?
    { $action } (die|den|meine)? { -ut } (auf|zu|in|nach) (der|das)? { $language } (um)?
    (stell|stelle|schalt|schalte|setz|setze|mach|mache) (die|den|meine)? { -ut } (auf|zu|in) { $language } (um)?
    (stell|stelle|schalt|schalte|setz|setze|mach|mache) (die|den|meine)? { -ut } { -at } (auf|zu|in) { $language } (um)?
    { -ut } (auf|in|bitte auf)? { $language } (umstellen|stellen|ändern|wechseln)?
    (die|den)? { $language } { -ut } { $action }?
    { -will }? (die|den|meine)? { -ut } { $action }
    { -will }? (die|den|meine)? { -ut } { -at } { $action }
    (gib mir|ich brauche|ich hätte gern) ({ $language })? { -ut }
    (die|den)? { -ut } (können|kann|sollen|soll|müssen|muss|dürfen|darf) (bitte|mal|jetzt|wieder)? { $action }
    (nimm|wähle|probier|probiere|such|versuch|zeig) (mal)? { $action } { -ut }
    (ich|wir) { $action } (die|bitte)? { -ut }
-wiederholung = (wiederholung|endlosschleife|dauerschleife|schleife|wiederholungsmodus|endloswiedergabe|wiederholfunktion)
AMAZON-LoopOnIntent =
    (endlosschleife|dauerschleife|endloswiedergabe|in dauerschleife|in endlosschleife|in schleife|schleife)
    (mach|mache|schalt|schalte|stell|aktivier|aktiviere|starte) (die|den|in)? { -wiederholung } (an|ein)?
    { -wiederholung } (an|ein|einschalten|anschalten|aktivieren|anmachen)
    (die|den) { -wiederholung } (einschalten|anschalten|aktivieren|anmachen)
    (wiederhol|wiederhole|spiel|spiele|lass) (das|es|das lied|den song) (in|als|auf) (dauerschleife|endlosschleife|schleife|einer schleife|dauerwiederholung) (ab|laufen)?
    (wiederhol|wiederhole) (das|es)? (immer wieder|ständig|endlos|die ganze zeit)
    in (dauerschleife|endlosschleife) (spielen|abspielen|wiederholen)
AMAZON-LoopOffIntent =
    { -wiederholung } (aus|ab|ausschalten|abschalten|beenden|deaktivieren|ausmachen|stoppen)
    (mach|mache|schalt|schalte|stell) (die|den)? { -wiederholung } (aus|ab)
    (die|den) { -wiederholung } (ausschalten|abschalten|beenden|deaktivieren|ausmachen)
    (deaktivier|deaktiviere|beende|stopp|stoppe) (die|den)? { -wiederholung }
    (hör|höre) auf (zu wiederholen|mit der wiederholung|das zu wiederholen)
    (nicht mehr|nicht|nicht länger) wiederholen
    (wiederhol|wiederhole) (das|es)? nicht (mehr)?
    (keine) { -wiederholung } (mehr)?
RepeatModeIntent =
    (wiederhol|wiederhole) { $mode } (in dauerschleife|immer wieder|ständig|endlos)?
    (wiederhol|wiederhole) { -at } { $mode } (in dauerschleife|immer wieder)?
    { $mode } (wiederholen|in dauerschleife|in endlosschleife|in schleife)
    { $mode } { -at } wiederholen
    (spiel|spiele|lass) { $mode } (in|auf) (dauerschleife|endlosschleife|schleife|wiederholung) (ab|laufen)?
    (spiel|spiele|lass) { $mode } { -at } (in|auf) (dauerschleife|endlosschleife|schleife|wiederholung) (ab|laufen)?
    (stell|stelle|setz|setze|schalt|schalte|ändere|änder) (die|den)? { -wiederholung } (auf|zu) { $mode } (um|ein)?
    (stell|stelle|setz|schalt|mach) (die|den)? { -wiederholung } { -at } (auf)? { $mode } (um)?
    { -wiederholung } (auf|für|von)? { $mode }
    { -will }? { $mode } (in dauerschleife hören|in schleife hören|immer wieder hören|wiederholt haben)
-zufall = (zufallswiedergabe|zufallsmodus|zufallsreihenfolge|shuffle|zufällige wiedergabe|shuffle modus|mischmodus|zufall)
AMAZON-ShuffleOnIntent =
    { -zufall } (an|ein|einschalten|anschalten|aktivieren|starten|anmachen)?
    (mach|mache|schalt|schalte|stell|aktivier|aktiviere|starte) (die|den|auf)? { -zufall } (an|ein|um)?
    (die|den) { -zufall } (einschalten|anschalten|aktivieren|anmachen)
    (misch|mische|mix|mixe) (alles|die lieder|die musik|das|die titel|die songs)? (durch|mal durch)?
    (alles|die lieder|die musik|das)? (mischen|durchmischen|durcheinander|durchmixen|shuffeln)
    (spiel|spiele) (alles|es|das|die lieder|die musik)? (durcheinander|gemischt|zufällig|in zufälliger reihenfolge) (ab)?
    in zufälliger reihenfolge
AMAZON-ShuffleOffIntent =
    { -zufall } (aus|ab|ausschalten|abschalten|beenden|deaktivieren|ausmachen)
    (mach|mache|schalt|schalte|stell) (die|den)? { -zufall } (aus|ab)
    (die|den) { -zufall } (ausschalten|abschalten|beenden|deaktivieren|ausmachen)
    (deaktivier|deaktiviere|beende|stopp|stoppe) (die|den)? { -zufall }
    (nicht mehr|nicht|nicht länger) (mischen|durchmischen|durcheinander)
    (hör|höre) auf (zu mischen|mit dem mischen)
    (spiel|spiele)? (es|alles|das|die lieder|die musik)? (wieder)? (der reihe nach|in der richtigen reihenfolge|nacheinander|in normaler reihenfolge|in der reihenfolge|in reihenfolge) (ab)?
    (keine) { -zufall } (mehr)?
ShuffleIntent =
    { -zufall } { $state } { -at }
    { -at } (die|den)? { -zufall } { $state }
    (mach|mache|schalt|schalte|stell) (die|den)? { -zufall } { -at } { $state }
    (mach|mache|schalt|schalte|stell) { -at } (die|den)? { -zufall } { $state }
    (mach|mache|schalt|schalte|stell) (die|den)? { -zufall } { $state } { -at }
    { $state } (die|den)? { -zufall } { -at }
    (die|den) { -zufall } { -at } { $state }
    { -zufall } { -at }
    { -at } ({ -zufall }|(alles|die musik|die lieder)? (durchmischen|mischen|durcheinander))
    (misch|mische) (alles|die musik|die lieder)? { -at } (durch)?
    (misch|mische) { -at } (alles|die musik|die lieder)? (durch)?
    (misch|mische) (alles|die musik|die lieder)? durch { -at }
-dieses-was = (dieses|dieser|diese|diesen|das|der|die|den)
-etwas-hier = (lied|song|titel|stück|film|serie|folge|sendung|video|musik|album|track|episode|hörbuch|clip)
-gerade = (gerade|denn|da|jetzt|grade|hier|momentan|im moment|eigentlich)
WhatIsPlayingIntent =
    was (läuft|spielt|kommt|spielst du|ist) { -gerade }? { -gerade }?
    was (läuft|spielt|kommt) { -gerade }? { -gerade }? { -at } { -gerade }?
    was (ist|war) (das) (für)? (ein|eine)? { -etwas-hier }?
    was (schaue|schau|gucke|guck|höre|hör|sehe|schauen|gucken|hören|sehen) (ich|wir) { -gerade }? { -gerade }?
    (wie|was) (heißt|ist) (der name|der titel)? (von)? { -dieses-was } { -etwas-hier } { -gerade }? ((das|der|die) { -gerade }? (läuft|spielt))?
    wie heißt (das|der|die) (hier|was läuft|was gerade läuft)?
    (welche|welcher|welches|welchen) { -etwas-hier } (ist|läuft|spielt|kommt|war) (das)? { -gerade }?
    (welche|welcher|welches|welchen) { -etwas-hier } (schaue|gucke|höre|sehe|schauen|gucken|hören) (ich|wir) { -gerade }?
    (sag|sage|zeig|verrat) (mir|uns)? (was { -gerade }? (läuft|spielt|kommt)|wie { -dieses-was } { -etwas-hier } heißt|welcher { -etwas-hier } das ist|welches { -etwas-hier } das ist|den titel)
    (was ist das|was höre ich da|was sehe ich da|titel)
WhoSingsIntent =
    wer (singt|spielt|macht|hat) (das|dieses lied|diesen song|da|hier|das lied|den song|dieses stück|die musik)? { -gerade }? { -gerade }? (gesungen|geschrieben|gemacht)?
    wer ist das
    wer (singt|spielt) { -gerade }? { -at } { -gerade }?
    von wem (ist|wird|stammt|war) (das|dieses|der|dieser|das) (lied|song|stück|titel|musik|album)? (gesungen|hier)?
    (welche|welcher|was für ein|was für eine|welches) (band|gruppe|künstler|sänger|sängerin|interpret|künstlerin|musiker|orchester) (ist|singt|spielt|macht|hat)? (das|dieses lied|den song)? { -gerade }? { -gerade }?
    wie heißt (der|die) (sänger|sängerin|band|künstler|interpret|gruppe|künstlerin|musiker) { -gerade }?
    (wer ist|sag mir|nenn mir|wie ist) (der|die|den|das) (name des)? (sänger|sängerin|künstler|interpret|band|interpreten|sängers|künstlers|künstlerin)
    (sag|verrat) mir wer (das)? (singt|spielt|das singt)
    wer ist (das)? (der sänger|die sängerin|der künstler|die band|am mikrofon)
-rest = (der film|das|die folge|die serie|die sendung|es|das lied|das video|das album|das hörbuch|dieser film|diese folge|der song|das stück|das ganze|die episode)
HowMuchLeftIntent =
    wie (lange|lang|viel|viele minuten|viel zeit) (geht|läuft|dauert|ist|bleibt|bleiben|fehlt|fehlen|habe ich|sind) (denn)? { -rest }? (jetzt)? (noch)? (übrig|verbleibend|zu ende|bis zum ende|bis zum schluss|mir)?
    wie (lange|lang) (geht|läuft|dauert) { -rest } { -at } noch
    wie (lange|lang) (geht|läuft|dauert) { -at } { -rest } noch
    wie (lange|lang|viel|viel zeit|viele minuten) noch (bis zum ende|bis zum schluss|übrig)?
    wie viel (ist|bleibt|fehlt|habe ich) (noch|denn noch)? (von)? (dem film|der folge|der serie|dem lied|dem video|dem hörbuch|der sendung)? (noch)? (übrig)?
    wie viele minuten (noch|sind es noch|hat { -rest } noch|bleiben noch|fehlen noch)
    (wann|um wie viel uhr) (ist|endet|hört) { -rest } (zu ende|vorbei|aus|fertig|auf)?
    (ist|dauert) { -rest } (bald|gleich|noch lange|noch lang) (zu ende|vorbei|fertig|aus)?
    (restzeit|verbleibende zeit|restlaufzeit|wie ist die restzeit|wie lange noch)
    (sag|zeig) mir (wie lange { -rest } noch (geht|läuft|dauert)|die restzeit)

-lautstaerke = (die lautstärke|lautstärke|den ton|ton|die lautstärke vom ton|laut stärke|der lautstärke)
-laut = (es|das|die musik|den ton|den film|ton|musik|die lautstärke|das lied|die serie|den fernseher|alles|film|den song|die sendung|dich|das ganze|das video|lautstärke|das hörbuch)
-dreh = (mach|mache|dreh|drehe|stell|stelle|schalt|schalte|regel|regle|setz)
-bisschen = (ein bisschen|ein wenig|etwas|ein klein wenig|viel|noch|noch etwas|noch ein bisschen|bisschen|deutlich|noch viel|ein kleines bisschen|ein stück|wesentlich|eine stufe|leicht|nur ein bisschen|ein bissel)
VolumeStepIntent =
    { -bisschen }? { $louder }
    { -dreh } { -laut }? { -bisschen }? { $louder }
    { -dreh } { -laut } { -at } { -bisschen }? { $louder }
    { -dreh } { -at } { -laut }? { -bisschen }? { $louder }
    { -dreh } (den|die|das)? { $player } { -bisschen }? { $louder }
    { -dreh } { -laut } { -bisschen }? { $direction }
    { -dreh } { -laut } { -at } { -bisschen }? { $direction }
    { -dreh } { -at } { -laut } { -bisschen }? { $direction }
    { -dreh }? { -lautstaerke } (um)? { $percent } (prozent|prozentpunkte|punkte)? { $direction }
    { -dreh }? { -lautstaerke } (um)? { $count } (stufen|stufe|schritte|mal) { $direction }
    { $direction } { -lautstaerke } (um)? { $percent } (prozent|punkte)?
    { $direction } { -lautstaerke } (um)? { $count } (stufen|stufe|schritte|mal)
    { $direction } { -lautstaerke } { $often }?
    { $direction } { -lautstaerke } { -at }
    { -lautstaerke } { $often }? { -bisschen }? { $direction }
    { -lautstaerke } { -at } { -bisschen }? { $direction }
    ({ -dreh } { -laut }?)? { $often } { $louder }
    ({ -dreh } { -laut }?)? (um)? { $count } (mal|stufen|stufe|schritte) { $louder }
    ({ -dreh } { -laut }?)? (um)? { $percent } (prozent|prozentpunkte) { $louder }
    { -laut } (ist|sind) (mir|uns|viel|ein bisschen|etwas|mir viel|ein wenig)? { $louder }
    { -laut } { -at } ist (mir|viel|ein bisschen)? { $louder }
    { -will }? { -laut } { -bisschen }? { $louder } (machen|drehen|stellen|haben|hören)
    { -will }? { -laut } { -at } { -bisschen }? { $louder } (machen|drehen|stellen)
    { -will }? { -bisschen }? { $louder } (machen|drehen|stellen|hören)
    (dreh|drehe) { -bisschen }? { $direction }
    (geht|ginge) (das|es) (auch|noch|auch noch)? { -bisschen }? { $louder }
    ich (höre|hör|verstehe) (nichts|kaum was|fast nichts) { $louder }
-stelle-laut = (stell|stelle|setz|setze|mach|mache|dreh|drehe|regel|regle|bring|ändere|schalt|schalte|senke|senk|erhöhe|erhöh|reduzier|reduziere)
SetVolumeIntent =
    { -stelle-laut } ({ -lautstaerke }|{ -laut }) (auf|zu|bis|bis auf) (etwa|ungefähr|genau|stufe)? { $percent } (prozent)? (runter|hoch|herunter|rauf|ein|lautstärke)?
    { -stelle-laut } ({ -lautstaerke }|{ -laut }) { -at } (auf|bis) (stufe)? { $percent } (prozent)? (runter|hoch|herunter|rauf)?
    { -stelle-laut } { -at } ({ -lautstaerke }|{ -laut }) (auf|bis) (stufe)? { $percent } (prozent)? (runter|hoch|herunter|rauf)?
    { -stelle-laut } (auf|bis auf) { $percent } prozent (runter|hoch|herunter|rauf|lautstärke|lauter|leiser)?
    { -stelle-laut } (den|die|das) { $player } auf { $percent } (prozent)? (runter|hoch)?
    { -lautstaerke } (auf|stufe|bei|auf stufe)? { $percent } (prozent)? (stellen|setzen|drehen|bitte|bringen)?
    { -lautstaerke } { -at } (auf)? { $percent } (prozent)? (stellen|setzen|drehen)?
    { $percent } prozent (lautstärke)?
    { -stelle-laut } ({ -lautstaerke }|{ -laut }) (auf) (die|das|ein)? { $level }
    { -stelle-laut } ({ -lautstaerke }|{ -laut }) { -at } (auf) (die|das|ein)? { $level }
    { -lautstaerke } (auf)? (die|das|ein)? { $level } (stellen|setzen|drehen)?
    { -lautstaerke } { -at } auf { $level } (stellen|setzen|drehen)?
    (auf|mit)? { $level } lautstärke
    { -stelle-laut } (auf)? { $level } lautstärke
    { -will }? { -lautstaerke } (auf) (die)? ({ $percent } (prozent)?|{ $level }) (stellen|setzen|drehen|haben|ändern|regeln)
-stumm = (stumm|stummschalten|stumm schalten|lautlos|ton aus|ton ausschalten|ton weg|(mach|schalt|stell|dreh) (den|die)? (ton|lautstärke) (aus|ab|weg)|(schalt|schalte|mach|stell|mache) { -laut }? (stumm|lautlos|auf stumm)|{ -laut } (stumm schalten|stummschalten|stumm stellen|lautlos stellen|ausschalten|abschalten|ausmachen)|(den|die) (ton|lautstärke) (ausschalten|abschalten|ausmachen|abstellen|wegmachen)|kein ton|ohne ton|stummschaltung (an|ein)?|(schalt|aktivier|aktiviere|mach) (die)? stummschaltung (an|ein)?|sei leise|still|auf stumm (schalten|stellen)?)
MuteIntent =
    { -stumm }
    (schalt|schalte|mach|stell|mache) (den|die|das)? { $player } (stumm|lautlos|auf stumm)
    (mach|schalt|stell|dreh) (den|die) (ton|lautstärke) { -at } (aus|ab|weg)
    (mach|schalt|stell|dreh) { -at } (den|die) (ton|lautstärke) (aus|ab|weg)
    (schalt|schalte|mach|stell) { -at } { -laut }? (stumm|lautlos)
    (schalt|schalte|mach|stell) { -laut } { -at } (stumm|lautlos)
    (den|die|das) { $player } (stumm schalten|stummschalten|lautlos stellen)
    (den|die) (ton|lautstärke) { -at } (ausschalten|abschalten|ausmachen|abstellen)
-ton-an = (ton (wieder)? (an|ein)|(mach|schalt|stell|schalte|dreh) (den|die)? (ton|lautstärke) (wieder)? (an|ein|auf)|stummschaltung (aus|aufheben|beenden|ausschalten|deaktivieren)|(heb|hebe|schalt|beende|mach) (die)? stummschaltung (wieder)? (auf|aus|ab)?|(den|die) (ton|stummschaltung) (wieder)? (einschalten|anschalten|anmachen|anstellen|aufheben|ausschalten)|nicht mehr (stumm|lautlos)|(nicht)? (mehr)? stumm (aus|aufheben)|laut schalten|(schalt|mach|schalte) { -laut }? wieder laut|wieder laut|ton (wieder)? (einschalten|anschalten|anmachen)|ich will wieder (was|etwas) hören|mit ton|gib mir den ton zurück)
UnmuteIntent =
    { -ton-an }
    (mach|schalt|stell|schalte) (den|die) (ton|lautstärke) { -at } (wieder)? (an|ein)
    (mach|schalt|stell|schalte) { -at } (den|die) (ton|lautstärke) (wieder)? (an|ein)
    (mach|schalt|schalte) (den|die|das)? { $player } wieder laut
    (heb|hebe) die stummschaltung { -at } (wieder)? auf
    (den|die) (ton|stummschaltung) { -at } (wieder)? (einschalten|anschalten|anmachen|aufheben)
-bewege = (geh|gehe|drück|drücke|navigier|navigiere|beweg|bewege|spring|springe|rutsch|wisch|scroll|scrolle|scroll mal|klick|mach|rück|fahr)
-mal = (mal|schritte|schritt|zeilen|felder|positionen|zeile|einträge|kästchen|stellen|reihen|plätze|feld)
NavigateIntent =
    { -bewege } (auf|die)? (pfeil|pfeiltaste|taste)? { $direction }
    (pfeil|cursor|pfeiltaste)? { $direction }
    { -bewege } { -at } (auf)? (pfeil)? { $direction }
    { -bewege } { $often } (auf)? { $direction }
    { -bewege } { $count } { -mal }? { $direction }
    { -bewege } { $direction } { $count } { -mal }
    { -bewege } { -at } ({ $often }|{ $count } { -mal }?) { $direction }
    { $often } { $direction }
    { $direction } { $often }
    { $count } { -mal }? { $direction }
    { $direction } { $count } { -mal }
    (ein bisschen|ein stück|eins|einen schritt|eine zeile|noch eins|weiter|noch) { $direction }
    { -bewege } (ein bisschen|ein stück|eins|einen schritt|eine zeile|noch eins|weiter|noch) { $direction }
    (beweg|bewege) (den cursor|die auswahl|die markierung) ({ $count } { -mal }?)? { $direction }
    { -will }? ({ $count } { -mal }?)? { $direction } (gehen|scrollen|navigieren)
    (noch)? (ein|eins|einen|eine) (mal|schritt|zeile|feld|stück|stückchen|platz)? (weiter|mehr)? { $direction }
    { $direction } (noch|noch ein) (ein|eins|mal|stück|bisschen)
-blaetter = (blätter|blättere|scroll|scrolle|geh|gehe|spring|wisch|mach|rutsch|zeig|zeig mir)
PageIntent =
    (eine|ne)? (ganze)? seite { $direction }
    { -blaetter } (eine|um eine|ne)? (ganze)? seite { $direction }
    { -blaetter } { -at } (eine|um eine)? (ganze)? seite { $direction }
    (nächste|die)? { $step } seite
    (die|eine|zur|auf die) { $step } seite (blättern|gehen|anzeigen|zeigen)?
    { -blaetter } (zur|auf die|die|eine)? { $step } seite
    { -blaetter } { -at } (zur|auf die|die)? { $step } seite
    { -blaetter } (eine|um eine) seite { $step }
    (eine)? seite { $step }
    (blätter|blättere|blättern) ({ $direction }|{ $step })
    { -will }? eine seite ({ $direction }|{ $step }) (scrollen|blättern|gehen)
SelectIntent =
    (auswählen|bestätigen|auswahl|ok taste|enter|bestätige|bestätig|anklicken|auswahl bestätigen|okay drücken|ok|eingabe)
    (drück|drücke|klick|klicke) (auf)? (okay|ok|enter|auswählen|die auswahltaste|die eingabetaste|eingabe|bestätigen|die mitte)
    (drück|drücke|klick|klicke) { -at } (auf)? (okay|ok|enter|auswählen|eingabe|bestätigen)
    (wähl|wähle|wähl mal) (das|es|den|die|das hier|dies|diesen eintrag|den eintrag|dieses element|diesen|die auswahl|diesen hier)? aus
    (wähl|wähle) { -at } (das|es|den|die)? aus
    (klick|klicke|tipp|drück) (das|es|den|drauf|darauf|hier)? (an|drauf)?
    (nimm|bestätige) (das|das hier|diesen|diesen eintrag|es|die auswahl|das ausgewählte)
    (das|es|den|die|das hier)? (auswählen|anklicken|bestätigen|öffnen)
LetterIntent =
    { $step } (buchstabe|buchstaben)
    (der|zum|den) { $step } (buchstabe|buchstaben)
    (spring|springe|geh|gehe|wechsle|wechsel|zeig|scroll) (zum|auf den|den|zu dem|weiter zum|zurück zum)? { $step } buchstaben (zurück|vor|weiter)?
    (spring|springe|geh|gehe|wechsle|zeig) { -at } (zum|auf den|den)? { $step } buchstaben
    (spring|springe|geh|gehe|rutsch)? (einen|um einen|eins)? buchstaben { $step }
    (spring|springe|geh|gehe) { -at } (einen|um einen) buchstaben { $step }
    { -will }? (zum { $step } buchstaben|einen buchstaben { $step }) (springen|gehen)
-zeig = (zeig|zeige|zeig mir|zeige mir|öffne|öffnen|ruf|rufe|geh|gehe|blend|blende|wechsle|wechsel|bring mich|mach|spring|starte|zeig uns|hol|schließ|schließe)
-hinzum = (die|das|den|der|zu|zum|zur|in|ins|in die|in den|zu den|in das|mein|meine|auf die|auf das|das aktuelle)
ShowScreenIntent =
    { -zeig } { -hinzum }? { $screen } (an|auf|ein|zu)?
    { -zeig } { -hinzum } { $screen } { -at } (an|auf|ein)
    { -zeig } { -at } { -hinzum }? { $screen } (an|auf|ein)?
    { -hinzum }? { $screen } (anzeigen|öffnen|zeigen|aufrufen|einblenden|sehen|schließen)
    { -will }? { -hinzum }? { $screen } { -at } (anzeigen|öffnen|zeigen|aufrufen|einblenden|sehen)
    was (kommt|läuft|gibt es|gibt's) (heute|heute abend|morgen|jetzt|gerade|so)? (im|in dem|laut) { $screen }
    (wo ist|wo sind) (das|die|der) { $screen }
    (muss|müssen|will|wollen|möchte|möchten|muss ich|will ich) (mal)? (in|zu|zur|ins|auf|an) (die|den|das|der|dem)? { $screen } (rein|ran|gehen|schauen|sehen|wechseln)?
    { -hinzum }? { $screen } (bitte)? (her|aufmachen|holen|rein|ran)
    { -zeig } (mal|mir mal|uns mal|bitte) { -hinzum }? { $screen } (her|auf|an|vor|ran|rein)?
    in (die|den|das|der|dem)? { $screen } (gehen|rein|wechseln|springen|schauen)?
    { -hinzum } { $screen } (mal)? (sehen|haben|anschauen)
    .typed =
        (die|das|der)? { $screen }
BackIntent =
    (zurück|zurückgehen|geh zurück|gehe zurück|eins zurück|einen zurück|rückwärts|zurück gehen|wieder zurück|spring zurück|rückgängig machen)
    (geh|gehe|spring)? (einen|ein)? (schritt|menü|ebene|seite) zurück
    (geh|gehe|spring)? (eine|eins) (ebene|menüebene)? zurück
    (geh|gehe|spring|drück) { -at } (einen schritt|eine ebene|eins)? zurück
    (drück|drücke) (auf|die)? (zurück|zurücktaste|zurück taste|back)
    (drück|drücke) { $often } (auf|die)? (zurück|zurücktaste|zurück taste|back)
    (drück|drücke) { $count } mal (auf|die)? (zurück|zurücktaste|zurück taste)
    (geh|gehe|spring)? { $often } zurück
    (geh|gehe|spring)? { $count } (mal|schritte|ebenen|menüs) zurück
    zurück { $often }
    zurück { $count } mal
    (geh|gehe)? (zurück)? (zum|zur|ins|in das) (vorherigen|letzten|vorigen|vorherige|vorige|letzte) (menü|bildschirm|seite|ansicht|fenster) (zurück)?
    zurück (zum|zur|ins) (vorherigen|letzten|vorigen) (menü|bildschirm|seite|ansicht)
    (geh|gehe|spring|einen|eine) (einen|eine|ein)? (bildschirm|seite|menü|schritt|ebene) (zurück|nach oben)
-vollbild = (vollbild|vollbildmodus|vollbildansicht|ganzer bildschirm|vollbildschirm)
FullscreenIntent =
    (das|den)? { -vollbild } (an|aus|ein|einschalten|ausschalten|umschalten|beenden|verlassen|aktivieren|modus)?
    { -vollbild } { -at } (an|aus|ein|einschalten|ausschalten|beenden|verlassen)?
    (schalt|schalte|geh|gehe|wechsle|wechsel|stell|mach|zeig) { -es }? (in|auf|in den|im|ins|zum|den|das)? { -vollbild } (um|an|aus|ein)?
    (schalt|schalte|geh|gehe|wechsle|mach) { -at } (in|auf|in den|den|das|ins)? { -vollbild } (um|an|aus|ein)?
    (beende|verlass|verlasse|aktiviere|deaktiviere) (das|den)? { -vollbild }
    (im|als|auf) { -vollbild } (anzeigen|zeigen|abspielen)?
    (mach|zieh) (das bild|das video|den film|es) (groß|größer|auf vollbild)
-infos = (details|detailseite|infos|informationen|info|seite|beschreibung|eintrag|einzelheiten)
-oeffne = (öffne|zeig mir|zeig|zeige|ruf|rufe|geh|gehe|zeige mir|spring|wechsle|gib mir|öffne mal|zeig uns)
ShowTitleIntent =
    (öffne|ruf|rufe|geh zu|geh zum|geh zur|gehe zu|gehe zum|gehe zur|spring zu|spring zum|spring zur|wechsle zu) (den|die|das|der|dem|meine|mein)? { $media_type } { $title } (auf)?
    (öffne|ruf|rufe|geh|gehe|spring) { -at } (zu|zum|zur)? (den|die|das|der|dem)? { $media_type } { $title } (auf)?
    { -oeffne } (die|den|mehr|alle)? { -infos } (zu|von|über|zum|zur|vom|für|des|der) { $title } (auf|an)?
    { -oeffne } (zur|die|den|mehr|alle)? { -infos } (zu|von|über|zum|zur|vom|für|des|der|zu dem|von der|von dem|über die|über den) (den|die|das|dem|der)? { $media_type } { $title } (auf|an)?
    { -oeffne } { -at } (die|den|zur|mehr)? { -infos } (zu|von|über|zum|zur|vom) { $title } (auf|an)?
    (geh|gehe|spring) zur { -infos } von { $title }
    (ruf|rufe) { $title } auf
    (öffne|geh zu|gehe zu) { $title }
    { -will }? (die|den|mehr)? { -infos } (zu|von|über) { $title } (sehen|anzeigen|öffnen|zeigen|haben)
SearchIntent =
    (such|suche|such mir|suche mir|such mal|finde|find|find mir|finde mir) (nach)? { $query } (raus|heraus)?
    (guck|schau) nach { $query }
    (such|suche) { -at } (nach)? { $query }
    (durchsuch|durchsuche) (meine|die|unsere)? (bibliothek|mediathek|sammlung|filme|datenbank) nach { $query }
    (starte|mach) (eine)? suche (nach|zu|für) { $query }
    (hast du|haben wir|habe ich|hab ich|gibt es|gibt's) (was|etwas|irgendwas|filme|serien|einen film|musik) (mit|von|über|mit dem namen|zu) { $query }
    (such|suche) (in)? (meiner|der|unserer) (bibliothek|mediathek|sammlung) nach { $query }
    { -will }? (nach)? { $query } (suchen|finden)
    { -will }? { -at } (nach)? { $query } suchen
    (nach)? { $query } { -at } suchen
    wo (ist|finde ich) { $query }
TypeTextIntent =
    (tipp|tippe|schreib|schreibe|tipp mal|schreib mal) (den text|das wort|die wörter|den satz|die buchstaben|ein)? { $text } (ein|hin)?
    (gib|tipp|tippe|gebe|trag|trage) (den text|das wort|die wörter|den satz|den namen|den suchbegriff)? { $text } ein
    (tipp|tippe|schreib|schreibe|gib) { -at } (den text|das wort|den satz)? { $text } (ein)?
    (schreib|tipp) (den text|das wort)? { $text } { -at } ein
    { -will }? (den text|das wort)? { $text } (eintippen|eingeben|schreiben|tippen)

-player = (player|gerät|wiedergabegerät|abspielgerät|ausgabegerät|standardgerät|standardplayer|standard player|zielgerät|ziel)
SetPlayerIntent =
    (wechsel|wechsle|wechsele|ändere|änder|tausch|tausche|wähl|wähle|stell) (den|das|mein|meinen|einen anderen|ein anderes|unser)? { -player } (um|aus)?
    (wechsel|wechsle|ändere|änder|stell|stelle|setz|setze|schalt|leg) (den|das|mein|meinen|unser)? { -player } (auf|zu|zum|in) (den|die|das|dem|der)? { $player } (um|fest|ein)?
    (nimm|benutz|benutze|nutze|nutz|verwende|verwend|steuer|steuere|wähl|wähle|verbinde dich mit|verbinde|bediene) (ab jetzt|ab sofort|künftig|in zukunft|lieber|von jetzt an)? (den|die|das|dem|der|mein|meinen)? { $player } (ab jetzt|ab sofort|von jetzt an|als { -player }|als mein { -player }|aus|künftig|stattdessen|dafür)?
    (schalt|schalte|wechsel|wechsle|wechsele|geh|gehe) (auf|zu|zum|zur|in) (den|die|das|dem|der)? { -player }? { $player } (um|rüber|über)?
    (ab jetzt|ab sofort|von jetzt an|künftig|von nun an|in zukunft|jetzt) (bitte|immer|alles)? { -at } (abspielen|spielen|hören|schauen)?
    (spiel|spiele) (ab jetzt|ab sofort|von jetzt an|künftig|in zukunft) (alles|immer|bitte)? { -at } (ab)?
    (mach|setz|leg|stell) (den|die|das)? { $player } (zu|zum|als)? (meinem|mein|meinen|den|das)? { -player } (fest|ein)?
    (mein|das|der|unser) { -player } (ist|soll|sei) (jetzt|der|die|das|ab jetzt)? { $player } (sein)?
    (welche|was für|welches|welcher) (geräte|player|wiedergabegeräte|gerät|abspielgeräte) (gibt es|gibt's|kennst du|hast du|sind verfügbar|sind da|kann ich nutzen|kann ich benutzen|sind verbunden|findest du|stehen zur auswahl|habe ich|haben wir|sind an|ist aktiv|ist eingestellt|ist ausgewählt|nutzt du|benutzt du)
    (nenn|zeig|sag|liste) (mir|uns)? (alle|die|meine|deine|die verfügbaren|alle verfügbaren) (geräte|player|wiedergabegeräte) (auf)?
    { -will }? (den|das|mein|meinen)? { -player } (wechseln|ändern|auswählen|umstellen|tauschen)
    { -will }? (den|die|das|auf den|auf die|zum)? { $player } (benutzen|nutzen|verwenden|nehmen|steuern|umschalten|wechseln)
    (ab jetzt|ab sofort|von jetzt an|künftig|in zukunft|ab heute) (nimm|benutze|nutze|verwende|spiel|auf)? (immer)? (den|die|das|auf dem|in der|im|auf)? { $player } (benutzen|nutzen|verwenden|nehmen|abspielen|spielen)?
    (ab jetzt|ab sofort|von jetzt an) (alles)? { -at } (abspielen|spielen|wiedergeben)?
    .typed =
        { $player }
        (den|die|das) { $player }
-benutzer = (benutzer|nutzer|profil|benutzerprofil|user|benutzerkonto|benutzerin|anwender|nutzerprofil)
SetUserIntent =
    (wechsel|wechsle|wechsele|ändere|änder|tausch|wähl|wähle|schalt|schalte) (den|das|mein|zu einem anderen|einen anderen|ein anderes|meinen)? { -benutzer } (um|aus)?
    (wechsel|wechsle|wechsele|ändere|änder|schalt|schalte|stell|setz|geh) (den|das|mein)? { -benutzer } (auf|zu|in) { -benutzer }? { $user } (um)?
    (wechsel|wechsle|wechsele|schalt|schalte|geh) (zu|auf|zum|auf das|zu dem) { -benutzer }? (von)? { $user } (profil|um)? (um)?
    (wechsel|wechsle|schalt|schalte) (zu|auf) { $user } s (profil|konto)
    (ich bin|ich bin's|ich bins|hier ist|hier spricht|das ist|ich heiße|mein name ist|es ist|jetzt bin ich|ich bin jetzt|hier ist jetzt|jetzt ist|nun ist|da ist|hier bin ich) { $user } (dran|da|jetzt)?
    (melde|meld|log|logg|logge) (mich|uns)? als { $user } (an|ein)
    (nimm|benutz|benutze|verwende|nutze|öffne|lade|aktivier|aktiviere) (das)? (profil|konto) (von)? { $user }
    (nimm|benutz|benutze|verwende|nutze) { $user } als { -benutzer }
    (spiel|mach|schau) (weiter)? als { $user } (weiter)?
    { -will }? (als|zu|zu dem profil von|das profil von) { $user } (wechseln|anmelden|einloggen|weitermachen|benutzen|sein)
    { -will }? (den|das)? { -benutzer } (wechseln|ändern|umstellen|auswählen)
    { -benutzer } { $user }
    (der|die)? (aktive|neue)? { -benutzer } (ist|soll) (jetzt)? { $user } (sein)?
    (jetzt|nun) (bin|ist|spricht|schaut) (ich|hier)? { $user } (dran|da|hier|an der reihe)?
    .typed =
        { $user }
WhoIsUserIntent =
    wer (bin ich|ist (gerade|jetzt|momentan|denn)? (angemeldet|eingeloggt|aktiv|der benutzer|der aktive benutzer|dran|ausgewählt|der aktuelle benutzer|der nutzer))
    wer bin ich (gerade|jetzt|denn|überhaupt|eigentlich)
    (welcher|welches|was für ein) { -benutzer } (ist|wird|benutze|nutze|verwende|hast) (ich|du|denn)? (gerade|jetzt|momentan)? (aktiv|angemeldet|eingestellt|ausgewählt|eingeloggt|benutzt|verwendet)?
    (welches|welchen) { -benutzer } (benutze|nutze|verwende|benutzt|nutzt|verwendest) (ich|du) (gerade|jetzt)?
    (als wer|unter welchem namen|mit welchem profil|mit welchem konto|unter welchem profil|als welcher benutzer) (bin ich|sind wir) (gerade)? (angemeldet|eingeloggt|unterwegs)
    wie heißt (der|mein) (aktive|aktuelle)? { -benutzer }
    (sag|nenn|zeig|verrat) mir (wer (ich bin|angemeldet ist|gerade aktiv ist|der benutzer ist)|den aktiven benutzer|den aktuellen benutzer|mein profil)
    (aktiver|aktueller) { -benutzer }
    (wessen|wem sein) (profil|konto) (ist das|ist aktiv|nutze ich|benutzt du)
-sitzung = (sitzung|session|runde|gruppe)
WhoInSessionIntent =
    wer (schaut|guckt|hört|sieht|ist|macht|schaut denn) (gerade|noch|alles|denn|hier|jetzt|da)? (noch|alles)? (mit|dabei|mit mir|mit uns|zu)
    wer (schaut|guckt|hört|sieht|ist) { -at } (gerade|noch|alles|denn)? (noch)? (mit|dabei)
    wer (ist|befindet sich) (gerade|alles|noch|denn)? (in|teil) (der|dieser|meiner|unserer) { -sitzung } (dabei)?
    (wer|welche benutzer|welche nutzer|welche leute) (gehört|gehören|sind|ist|schauen|gucken) (gerade|alles)? (zu|in|zur) (der|dieser|meiner|unserer)? { -sitzung }
    (welche benutzer|welche leute|welche personen) (schauen|gucken|sind|hören) (gerade|noch)? (mit|dabei|zu)
    mit wem (schaue|gucke|höre|schauen|gucken|bin) (ich|wir) (gerade|das)? (zusammen)?
    (nenn|sag|zeig) mir (alle|die) (benutzer|teilnehmer|mitglieder|leute) (der|dieser|meiner|in der|in meiner) { -sitzung }
    wer (schaut|guckt|hört|sieht|ist) (denn|eigentlich|gerade|jetzt|hier|noch|sonst|alles|noch alles|sonst noch|eigentlich alles|denn alles)? (mit|dabei|zu|hier|in der sitzung)
AddUserIntent =
    (füge|füg|nimm|hol|hole|pack|setz|lad|lade|trag) { $user } (zu|in|mit in|zur|mit zu|auf) (meiner|der|dieser|meine|die|unserer|unsere|diese)? { -sitzung } (hinzu|auf|dazu|mit auf|rein|ein|hinein)?
    (füge|füg|nimm|hol|lad|lade) { $user } (hinzu|dazu|mit dazu|ein|mit rein|mit auf)
    { $user } (schaut|guckt|hört|sieht|macht|ist) (auch|jetzt|auch noch|nun|gerade)? (mit|dabei|zu|mit uns|mit mir|hier|da)
    { $user } (kommt|kam) (dazu|auch dazu|noch dazu|rein|jetzt dazu)
    { $user } ist (auch|jetzt)? (gekommen|dazugekommen|da|dabei|hier)
    (ich|wir) (schaue|gucke|schauen|gucken|höre|hören|sehe|sehen) (jetzt|gerade|das)? (zusammen|gemeinsam)? mit { $user } (zusammen|gemeinsam)?
    lass { $user } (mitschauen|mitgucken|mithören|mit schauen|mit gucken|mitsehen|mitmachen)
    lass { $user } { -at } (mitschauen|mitgucken|mithören|mitsehen|mitmachen)
    { $user } (will|möchte|darf|soll|würde gern) (auch)? (mitschauen|mitgucken|mithören|mit schauen|mitsehen|mitmachen|zuschauen)
    { -will }? { $user } (zu|in) (meiner|der|dieser|meine|die|unserer|unsere)? { -sitzung } (hinzufügen|aufnehmen|holen|einladen)
    { $user } hinzufügen
    { $user } (will|möchte|würde|darf|soll|kann) (auch|gern|gerne|auch gern|auch gerne)? (mit|mit uns|mit mir)? (schauen|gucken|sehen|hören|dabei sein|zuschauen|mitschauen|mitgucken|mitsehen|mithören)
-wirf = (entfern|entferne|nimm|wirf|schmeiß|lösch|lösche|streich|schmeiße|hol)
RemoveUserIntent =
    { -wirf } { $user } (aus|von) (der|meiner|dieser|unserer)? { -sitzung } (raus|heraus|weg)?
    { -wirf } { $user } { -at } (aus|von) (der|meiner|dieser|unserer)? { -sitzung } (raus|heraus|weg)?
    { -wirf } { $user } und { $user_two } (aus|von) (der|meiner|dieser|unserer)? { -sitzung } (raus|heraus|weg)?
    { -wirf } { $user } (raus|heraus|weg)
    { -wirf } { $user } und { $user_two } (raus|heraus|weg)
    { $user } (schaut|guckt|hört|sieht|macht|ist) (jetzt)? nicht (mehr|länger) (mit|dabei|zu|hier|da)
    { $user } (will|möchte|kann|mag) nicht (mehr|länger) (mitschauen|mitgucken|mithören|mitsehen|mit schauen)
    { $user } und { $user_two } (schauen|gucken|hören|sehen|machen|sind) (jetzt)? nicht (mehr|länger) (mit|dabei|zu|hier)
    { $user } (ist|geht|verlässt|muss) (jetzt|gerade|schon|die)? (ins bett gegangen|gegangen|weg|ins bett|raus|nach hause gegangen|nach hause|schlafen|schlafen gegangen|eingeschlafen|weggegangen|fertig|{ -sitzung }|los)
    { $user } und { $user_two } (sind|gehen) (jetzt|gerade|schon)? (ins bett gegangen|gegangen|weg|ins bett|raus|nach hause|schlafen|weggegangen)
    { -will }? { $user } aus (der|meiner|dieser|unserer) { -sitzung } (entfernen|nehmen|werfen|rausnehmen)
    { $user } entfernen
    { $user } (ist|schaut|guckt|hört|sieht|macht) (jetzt|hier)? nicht mehr (mit|dabei|zu|hier|da|mit uns|mit mir)
    { $user } ist (jetzt|schon|gerade)? (weg|gegangen|raus|ins bett gegangen|eingeschlafen|nach hause gegangen|im bett)
-konto = (konto|account|emby konto|jellyfin konto|emby account|jellyfin account|emby connect konto|kontoverknüpfung|verknüpftes konto|emby connect account)
ChangeAccountIntent =
    (wie|wo) (ändere|wechsle|wechsel|tausche|verknüpfe|kann|trenne|verbinde) (ich)? (mein|das|ein anderes|mit einem anderen|meinen|ein neues|die)? { -konto } (ändern|wechseln|verknüpfen|trennen|tauschen)?
    (verknüpf|verknüpfe|verbind|verbinde|nimm|benutze|verwende|nutze) (ein anderes|mein|ein neues|das|mit einem anderen|einen anderen|einen neuen|dich mit einem anderen) { -konto } (neu)?
    (wechsel|wechsle|ändere|änder|tausch|trenn|trenne|lös|löse) (das|mein|die|den|meinen|zu einem anderen)? { -konto } (ab)?
    { -will }? (mich|uns)? (mit|bei|unter) (einem anderen|einem neuen|meinem) { -konto } (anmelden|einloggen|verbinden|verknüpfen)
    { -will }? (ein anderes|mein|das|ein neues|einen anderen|einen neuen) { -konto } (verknüpfen|verbinden|nutzen|benutzen|verwenden|trennen|wechseln|ändern)
    (anderes|neues|kontowechsel|anderer) { -konto }?
    (melde|meld) (mich|uns) (mit einem anderen|von meinem|bei einem anderen) { -konto } (an|ab)
    (ein|mein|das|das andere|ein anderes|mit einem anderen) (anderes)? { -konto } (benutzen|nutzen|verwenden|wechseln|ändern|verknüpfen|verbinden|anmelden)

-sonst = (licht|lampe|lampen|heizung|thermostat|steckdose|staubsauger|kaffeemaschine|rollläden|rollladen|ventilator|ofen|klimaanlage|lichter|waschmaschine|nachtlicht)
-zeit = (wecker|timer|erinnerung|termin|alarm|stoppuhr|nachricht|anruf|termine)
AMAZON-FallbackIntent =
    .typed =
        (mach|mache|schalt|schalte|dreh|dimm|dimme|stell) (das|die|den|alle|der)? { -sonst } (an|aus|ein|ab|auf|hoch|runter|heller|dunkler|wärmer|kälter)
        (mach|mache|schalt|schalte|dreh|dimm|dimme|stell) (das|die|den|alle|der)? { -sonst } (an|aus|ein|ab|auf|hoch|runter|im|in der|in) { $rest }
        (mach|mache|schalt|schalte|dreh|dimm|dimme|stell) (das|die|den|alle)? { -sonst } (im|in der|auf) { $rest }
        (stell|stelle|setz|lösch|lösche|mach) (einen|den|eine|die|mir einen|mir eine|meinen|meine|alle)? { -zeit } (auf|für|um|in|von|für den)? { $rest }
        (stell|stelle|setz|lösch|lösche|mach) (einen|den|eine|die|mir einen|meinen|alle)? { -zeit } (aus|ab)?
        (wie|was|wann|wo|warum|wird) (ist|wird|sind|war|kommt|fährt) (das|die|der|mein|meine)? (wetter|temperatur|hauptstadt|verkehr|uhrzeit|bus|zug|bundeskanzler|präsident|börse|nachrichten|tabelle) { $rest }?
        wie (viel uhr ist es|spät ist es|hoch ist { $rest }|weit ist { $rest }|alt ist { $rest })
        (setz|setze|schreib|pack|füge|tu) { $rest } (auf|zu|in) (meine|die|unsere|meiner|der|den|meinen) (einkaufsliste|to do liste|aufgabenliste|todo liste|liste|kalender|einkaufszettel|warenkorb) (hinzu|ein)?
        (erzähl|erzähle|sing|sag) (mir|uns)? (einen|eine|ein|noch einen) (witz|geschichte|gedicht|rätsel|lied|märchen|spruch)
        (weck|wecke|erinner|erinnere|ruf) (mich|uns)? (an|um|morgen|in|daran) { $rest }
        (ruf|rufe) { $rest } an
        (was|wie viel) (ist|sind|ergibt|macht) { $rest } (plus|minus|mal|geteilt durch) { $rest }
        (bestell|bestelle|kauf|kaufe) (mir|uns)? { $rest }
        (guten morgen|guten abend|guten tag|wie geht es dir|wie geht's dir|wer bist du|wie alt bist du|ich liebe dich|danke dir)
