# Che cosa dice la gente: una frase per riga, sotto il nome della sua intenzione (un punto si scrive come trattino).
# (a|b) è una scelta, (a|b)? può mancare, { $slot } è una parte del comando, { -termine } vale il suo testo.
# Sotto .typed: capito qui, ma non inviato ad Amazon.

-at = (su|sul|sulla|sull'|sullo|in|nel|nella|nello|nell'|con|col|con la|con il|a|da|dal|dalla|usando) (il|la|lo|l'|mio|mia|nostro|nostra)? { $player }
-il = (il|lo|la|l'|i|gli|le|un|uno|una|un'|mio|mia|il mio|la mia|questo|questa|quel|quella)
-di = (di|del|della|dello|dei|degli|delle|dell'|d')
-guarda = (metti|mettere|mettimi|mettici|guarda|guardare|guardiamo|vedere|riproduci|riprodurre|fai partire|far partire|avvia|avviare|inizia|iniziare|fammi vedere|facci vedere|manda|lancia|comincia|cominciare|trasmetti)
-senti = (metti|mettere|mettimi|mettici|ascolta|ascoltare|ascoltiamo|sentire|riproduci|riprodurre|suona|suonare|suonami|fai partire|far partire|avvia|fammi sentire|facci sentire|fammi ascoltare|manda|inizia)
-any = (metti|mettere|mettimi|mettici|riproduci|riprodurre|guarda|guardare|vedere|ascolta|ascoltare|sentire|suona|suonare|fai partire|far partire|avvia|avviare|fammi vedere|fammi sentire|lancia|inizia)
-chiama = (chiamato|chiamata|intitolato|intitolata|che si chiama|dal titolo)
-serie = (serie|serie tv|telefilm|programma|sceneggiato|cartone animato)
-ep = (episodio|puntata)
-canzone = (canzone|brano|pezzo|traccia)
-canzoni = (canzoni|brani|pezzi|musica|tracce)
-disco = (album|disco|cd|vinile)
-gruppo = (artista|gruppo|cantante|band|musicista|compositore|orchestra|rapper)
-pross = (prossimo|prossima)
-succ = (successivo|successiva|seguente)
-nuovo = (nuovo|nuova|ultimo|ultima|nuovissimo|nuovissima)
-cosa = (film|canzone|brano|pezzo|traccia|episodio|puntata|video|titolo|serie|album|disco|programma|libro)
-questo = (questo|quello|tutto|il film|la canzone|il brano|l'episodio|la puntata|il video|la musica|la serie|l'album|la playlist|la riproduzione|il libro|l'audiolibro|questo film|questa canzone|questo brano|questo episodio|questa puntata|questo video|questa serie|il programma|il trailer)
-in-onda = (quello che c'è|quello che sta suonando|quello che sto guardando|quello che stiamo guardando|quello che sto ascoltando|ciò che è in riproduzione|quello che è in riproduzione)
-volume = (volume|audio|suono)
-vai = (vai|andare|passa|passare|salta|saltare|avanza|spostati|naviga|portami)
-torna = (torna|tornare|ritorna|ritornare|vai indietro)
-aggiungi = (aggiungi|aggiungere|metti|mettere|inserisci|inserire|salva|salvare|includi)
-togli = (togli|togliere|rimuovi|rimuovere|elimina|eliminare|cancella|leva|levare)
-preferiti = (preferiti|preferite)
-biblio = (nella|nella mia|nella nostra) (libreria|collezione|biblioteca|mediateca)
-sessione = sessione

LaunchRequest =
    .typed =
        (apri|avvia|lancia) (la skill|l'applicazione|l'app)

AMAZON-HelpIntent =
    (aiuto|aiutami|aiutaci|ho bisogno di aiuto|mi serve aiuto)
    (dammi|voglio|mi dai) (un)? (aiuto|una mano)
    (cosa|che cosa|che) (posso|possiamo|si può|devo) (dire|dirti|chiedere|chiederti|fare)
    (cosa|che cosa|che) (sai|puoi) fare
    come (funziona|funzioni|ti uso|si usa|faccio)
    non so (cosa|che cosa) dire
    quali sono le mie opzioni
    aiutare
    (mi|ci)? (aiuti|aiutare|aiuta|dai una mano|dare una mano)
    aiutarmi
    come (funziona|si usa|funzioni|ti uso) (questa cosa|questo|tutto questo|questa roba|usher)?
    non (so come funziona|so cosa dire|capisco come funziona)
    (mi|ci) (puoi|potresti|può) (aiutare|dare una mano)
    (puoi|potresti|può) (aiutarmi|aiutarci|darmi una mano)
HelpIntent =
    (i)? comandi (disponibili|possibili)?
    (quali sono|dimmi|dammi|elenca|leggimi|mostrami|leggi) (i|tutti i|tuoi|i tuoi) comandi (disponibili|possibili|che conosci|che posso usare)?
    (dammi|dimmi|leggimi|mostrami)? (l'|la|un)? (elenco|lista) dei comandi
    quali comandi (ci sono|esistono|conosci|capisci|posso usare|posso dire|sono disponibili|sono possibili|hai)
    (l'|un)? elenco completo (dei comandi)?
    (quali|dimmi|mostrami|leggimi|che) (sono)? (i|tutti i|tuoi)? comandi (ci sono|esistono|conosci|posso usare|disponibili|possibili)?

AMAZON-StopIntent =
    (basta|stop|ferma|fermati|fermare|chiudi|esci|uscire|termina|fine|finisci|smetti|zitta|spegniti)
    (arrivederci|ciao ciao|a dopo|a domani|buonanotte|addio)
    (è tutto|ho finito|abbiamo finito|basta così|è abbastanza|va bene così)
AMAZON-CancelIntent =
    (annulla|annullare|annulla tutto|cancella tutto)
    (lascia stare|lascia perdere|lascia|dimentica|dimenticalo|non importa|fa niente|fa lo stesso)
    (niente|nulla|niente niente|non fa niente|meglio di no)
    (no|niente|anzi|in realtà)? (niente|lascia stare|lascia perdere|annulla|non importa|fa niente|fa lo stesso|come non detto) (annulla|grazie)?
    (ho cambiato) idea
AMAZON-YesIntent =
    (sì|si|certo|certamente|ok|va bene|d'accordo|esatto|esattamente|giusto|perfetto|proprio|ovvio|volentieri|assolutamente|come no|sicuro)
    sì (grazie|per favore|certo|quello|quella|esatto|va bene|fallo|proprio quello|mettilo)
    (fallo|mettilo|mettila|vai pure|perché no|è quello|è quella|proprio quello|proprio quella|buona idea|mi va bene|quello lì|certo che sì)
    .typed =
        (sì|si|certo|ok|va bene) (vai|fai pure|procedi|mettilo|volentieri|grazie)
AMAZON-NoIntent =
    (no|nah|per niente|assolutamente no|neanche per idea|negativo|macché)
    no (grazie|non quello|non quella|un altro|un'altra|altro|non adesso|non voglio|quello no)
    (non quello|non quella|quello no|quella no|non è quello|non è quella|qualcos'altro|non adesso|non ora|non oggi|meglio di no|credo di no|non questo|preferisco di no)

-home = (home|schermata iniziale|pagina iniziale|menu principale|schermata principale|pagina principale|menu iniziale)
-alla-home = ({ -home }|({ -vai }|{ -torna }|apri|mostra|mostrami) (alla|al|all'|nella|la|il|a)? { -home })
AMAZON-NavigateHomeIntent =
    { -alla-home }
GoHomeIntent =
    { -alla-home } { -at }
    { -at } { -alla-home }
    (riporta|porta) { -il }? { $player } (alla|al) { -home }

PlayTitleIntent =
    { -any } { $title }
    { -any } { -il }? { $media_type } { -chiama }? { $title }
    (riprendi|continua|finisci|riprendere|continuare|finire di vedere) { -il } { $media_type } { $title }
    (metti|metto|mettere|mettimi|tira|butta) su (il|lo|la|l')? { $media_type }? { $title }
    (metti|mettere|riproduci|fai partire|guarda|guardare|ascolta|avvia) (il|la|lo|l') { $media_type }
    (guardiamo|vediamo|guardiamoci|vediamoci|mettiamo|ascoltiamo|ascoltiamoci|facciamo partire) { $title }
    (guardiamo|vediamo|guardiamoci|vediamoci|mettiamo|facciamo partire) (il|lo|la|l'|un) { $media_type } { $title }
    .typed =
        { -il }? { $media_type } { $title }
        { $title } (su|sul|sulla|sull') (il|la|mia|mio)? { $player }
PlayShowIntent =
    { -guarda } { -il }? { -serie } { -chiama }? { $series }
    (continua|riprendi|continuare|riprendere) { -il } { -serie } { $series }
    (guardiamo|vediamo|guardiamoci|vediamoci|mettiamo|facciamo partire) (la|lo|il|l') { -serie } { $series }
    .typed =
        { -il }? { -serie } { $series }
PlaySeasonIntent =
    { -guarda } { -il }? stagione (numero)? { $season } { -di } ({ -serie })? { $series }
    { -guarda } { -il }? { $nth_season } stagione { -di } ({ -serie })? { $series }
    { -guarda } { $series } (la)? stagione { $season }
    { -guarda } { $series } { -il }? { $nth_season } stagione
    { -guarda } tutta la stagione { $season } { -di } { $series }
    .typed =
        (la)? stagione { $season } { -di } { $series }
        { $series } stagione { $season }
PlayEpisodeIntent =
    { -guarda } { $series } (la)? stagione { $season } (l'|la)? { -ep } { $episode }
    { -guarda } { -il } { -serie } { $series } (la)? stagione { $season } (l'|la)? { -ep } { $episode }
    { -guarda } { -il }? stagione { $season } (l'|la)? { -ep } { $episode } { -di } ({ -serie })? { $series }
    { -guarda } (l'|la)? { -ep } (numero)? { $episode } (della|di) stagione { $season } { -di } ({ -serie })? { $series }
    { -guarda } (l'|la)? { -ep } (numero)? { $episode } { -di } ({ -serie })? { $series }
    { -guarda } { -il }? { $nth_episode } { -ep } (della|di) stagione { $season } { -di } ({ -serie })? { $series }
    { -guarda } { -il }? { $nth_episode } { -ep } della { $nth_season } stagione { -di } ({ -serie })? { $series }
    { -guarda } { -il }? { $nth_episode } { -ep } { -di } ({ -serie })? { $series }
    { -guarda } (l'|la)? { -ep } { $episode } della { $nth_season } stagione { -di } { $series }
    .typed =
        { $series } stagione { $season } { -ep } { $episode }
PlayNextEpisodeIntent =
    { -guarda } { -il }? ({ -pross }|{ -succ }) { -ep } { -di } ({ -serie })? { $series }
    { -guarda } { -il }? { -ep } ({ -succ }|dopo|che viene dopo) { -di } ({ -serie })? { $series }
    { -guarda } il seguito { -di } { $series }
    (passa|continua|vai|continuare|passare) (con|al|alla|all') ({ -pross } { -ep }|{ -ep } { -succ }) { -di } { $series }
    { -guarda } (il|l'|la)? (primo|prima)? { -ep } (che non ho visto|non visto|non vista|da vedere) { -di } { $series }
PlayNewEpisodeIntent =
    { -guarda } { -il }? { -nuovo } { -ep } { -di } ({ -serie })? { $series }
    { -guarda } { -il }? { -ep } (più recente|più nuovo|più nuova|nuovo|nuova|di questa settimana|della settimana|uscito da poco) { -di } ({ -serie })? { $series }
    { -guarda } { -il }? (più recente|più nuovo) { -ep } { -di } { $series }
    (c'è|è uscito|abbiamo|hai|ci sono) (un|il|l'|una|la)? (nuovo|nuova|ultimo|ultima) (episodio|puntata) (di|del|della|dei|delle|dell'|d') { $series }
ResumeEpisodeIntent =
    (riprendi|riprendere|continua|continuare|finisci|finire|termina|prosegui) (con|di vedere|a guardare)? { -il }? { -ep } (iniziato|iniziata|a metà|lasciato a metà)? { -di } ({ -serie })? { $series }
    { -guarda } { -il }? { -ep } (iniziato|iniziata|a metà|che stavo guardando|che ho iniziato) { -di } { $series }
    (riprendi|continua) { $series } (da dove|dove) (ero rimasto|ero rimasta|eravamo rimasti|mi sono fermato|ci siamo fermati)
    (continua|riprendi|finisci|continuare|riprendere|finire) (con)? (l'|il|la mia|il mio)? (episodio|puntata) { -di } { $series }
    .typed =
        (finisci|termina|riprendi|continua|finire) (l'|la|il)? { -ep } { -di } { $series } che (avevo|avevamo|ho|abbiamo) (iniziato|cominciato|lasciato a metà|lasciato)
PlayRandomEpisodeIntent =
    { -guarda } (un|una|qualsiasi|qualche|un altro|un'altra|uno degli|una delle) ({ -ep }|episodi|puntate) (qualsiasi|a caso|casuale|qualunque)? { -di } ({ -serie })? { $series }
    { -guarda } { -ep } (qualsiasi|a caso|casuale|qualunque) { -di } { $series }
    { -guarda } a caso (un|una) { -ep } { -di } { $series }
    (un|una)? (episodio|puntata) (a caso|casuale|qualsiasi|qualunque) (di|del|della|dei|delle|dell') { $series }
    (metti|mettimi|riproduci|guarda|fammi vedere|mettere|vedere) (un|una)? (episodio|puntata) (a caso|casuale|qualsiasi|qualunque) (di|del|della|dei|delle|dell') { $series }
    .typed =
        (scegli|scegli tu|sceglimi|trova|prendi) (un|una|un')? { -ep } { -di } { $series }
-a-caso = (a caso|qualsiasi|casuale|qualunque|a tua scelta|a piacere)
PlayRandomIntent =
    { -guarda } (qualcosa|qualche cosa|una cosa) (da vedere|da guardare|di bello|a caso|di interessante|qualsiasi)?
    { -guarda } (un|una|qualche|un altro|un'altra|un bel|una bella|dei|delle|degli) { $media_type } { -a-caso }?
    { -guarda } { $media_type } { -a-caso }?
    { -guarda } (un|una|qualche|un altro|un bel|una bella|dei|delle) { $media_type } (di genere|di|d'|del genere) { $genre } { -a-caso }?
    { -guarda } (un|una|qualche|un altro|un bel|una bella|dei|delle) { $media_type } { $genre } { -a-caso }?
    { -guarda } (un|una|qualche|qualcosa di|un bel|una bella|un po' di|un'altra) { $genre } { -a-caso }?
    (sorprendimi|sorprendici|scegli tu|scegli qualcosa|decidi tu|scegli per me)
    (ho|abbiamo) voglia (di|di vedere|di guardare) (un|una|qualche)? { $genre }
    (ho|abbiamo) voglia (di|di vedere|di guardare) (un|una|qualche) { $media_type } { $genre }?
    mi va (di vedere)? (un|una) { $genre }
    (metti|mettere|mettimi|fai partire) qualcosa (in tv|di bello|a caso|a piacere)?
    (metti|fai partire|riproduci) (qualcosa|una cosa|qualunque cosa|quello che vuoi|qualsiasi cosa) (a caso)?
    (fa lo stesso|è uguale|qualsiasi cosa|quello che vuoi)
-il-seguito = (il seguito|quello che viene dopo|quello che segue|quel che viene dopo|il prossimo|ciò che segue|quello dopo|la prossima cosa)
PlayNextUpIntent =
    { -guarda } { -il-seguito } (della|nella|dalla) (mia)? (lista|coda)
    { -guarda } { -il-seguito }
    { -guarda } (il|la)? { -pross } { -ep }
    (continua|vai avanti|prosegui) con { -il-seguito }
PlaySongIntent =
    { -senti } { -il }? { -canzone } { -chiama }? { $song }
    { -senti } { -il }? { -canzone } { -chiama }? { $song } (di|dei|degli|delle|del gruppo|cantata da|da) { $artist }
    { -senti } { -il }? { -canzone } { -chiama }? { $song } (dell'|dal|dall'|del|nell'|dal suo) { -disco } { $album }
    { -senti } { -il }? { -canzone } { -chiama }? { $song } (dell'|dal|dall'|del|nell') { -disco } { $album } (di|dei|degli|delle|da) { $artist }
    { -senti } { -il }? { -canzone } { -chiama }? { $song } (di|dei|degli|delle|da) { $artist } (dell'|dal|dall'|del|nell') { -disco } { $album }
    { -senti } { $song } (cantata da|del gruppo|dell'artista|del cantante|della cantante|suonata da) { $artist }
    .typed =
        { -il }? { -canzone } { $song }
PlaySongsFromAlbumIntent =
    { -senti } { -il }? { -disco } { -chiama }? { $album }
    { -senti } { -il }? { -disco } { -chiama }? { $album } (di|dei|degli|delle|del gruppo|da) { $artist }
    { -senti } (tutto)? (l'|il) { -disco } { $album }
    { -senti } (le|delle|alcune|tutte le|i|dei|tutti i)? { -canzoni } (dell'|del|dal|dall') { -disco } { $album }
    { -senti } (le|delle|alcune|tutte le|i|dei|tutti i)? { -canzoni } (dell'|del|dal|dall') { -disco } { $album } (di|dei|degli|da) { $artist }
    { -senti } (qualcosa|una canzone|un brano) (dell'|del|dal|dall') { -disco } { $album }
PlayArtistIntent =
    { -senti } { -il }? { -gruppo } { -chiama }? { $artist }
    .typed =
        { -il } { -gruppo } { $artist }
PlaySongsByArtistIntent =
    { -senti } (le|delle|alcune|tutte le|i|dei|tutti i|della|un po' di|la|le migliori|le più belle)? { -canzoni } (di|dei|degli|delle|del gruppo|da|della cantante|del cantante) { $artist }
    { -senti } (qualcosa|un po'|il meglio|i successi|tutto|una canzone|un brano|i più grandi successi) (di|dei|degli|delle) { $artist }
    (metti|mettimi|mettici|suona|suonami|riproduci|ascolta|ascoltare|sentire|fammi sentire) (qualche|alcune|un po' di|delle|un paio di) (canzone|canzoni|brano|brani|pezzo|pezzi|musica) (di|del|della|dei|degli|delle|dell'|d') { $artist }
    .typed =
        (qualche|alcune|delle|le migliori|altre)? { -canzoni } { -di } { $artist }
        qualche (canzone|brano|pezzo) { -di } { $artist }
-un-po = (un po' di|della|la mia|buona|della buona|delle|una|qualche|altra|dell'altra|un'altra|alcune)
PlayRandomMusicIntent =
    { -senti } { -un-po }? (musica|canzoni|canzone|brani) (a caso|qualsiasi|casuale|varia)?
    { -senti } (un po' di|qualcosa di|del|della|un brano) { $genre }
    { -senti } { $genre }
    { -senti } { -un-po }? (musica|canzoni|brani|canzone) (di genere|genere|di|del genere|tipo)? { $genre }
    (dacci dentro con la musica|vai con la musica|spara la musica|musica maestro|alza il ritmo|fai festa|metti su della musica|facci ballare|dai con la musica)
    { -senti } (il)? genere { $genre }
    .typed =
        (ci vuole|mi serve|voglio|vogliamo|ho bisogno di|ho voglia di|ci serve) (un po' di|della)? musica

-libro = (audiolibro|libro|romanzo)
PlayAudiobookIntent =
    (leggi|leggere|leggimi|leggici|{ -senti }|continua|continuare|riprendi) { -il }? { -libro } { -chiama }? { $title }
    (leggi|leggimi|leggici|raccontami) { $title }
-lista = (playlist|lista di riproduzione|scaletta)
PlayPlaylistIntent =
    { -any } { -il }? { -lista } { -chiama }? { $title }
    { -any } (qualcosa|musica|le canzoni|i brani) (della|dalla) (mia)? { -lista } { $title }
    .typed =
        { -il }? { -lista } { $title }
-saga = (collezione|saga|raccolta|cofanetto|serie di film)
PlayCollectionIntent =
    { -any } { -il }? { -saga } { -chiama }? { $title }
    { -any } (tutti i film|un film|i film|qualcosa) (della|dalla) { -saga } { $title }
-canale = (canale|emittente|radio|stazione|canale tv)
TuneChannelIntent =
    { -any } (sul|sulla|il|la|l')? { -canale } { -chiama }? { $channel }
    { -any } (sul|sulla|il|la|l')? { -canale } (numero)? { $channel_number }
    (sintonizza|sintonizzati|sintonizzare|cambia|passa|vai|gira|metti) (sul|sulla|su|al|alla|il|la|in|all')? { -canale } { $channel }
    (sintonizza|sintonizzati|sintonizzare|cambia|passa|vai|gira|metti) (sul|sulla|su|al|alla|il|la|in|all')? { -canale } (numero)? { $channel_number }
    (sintonizza|sintonizzati|sintonizzare) (su)? { $channel }
-casuale = (in ordine casuale|in modalità casuale|a caso|in ordine sparso|in riproduzione casuale|mescolato|mescolata|casualmente|alla rinfusa)
ShuffleTitleIntent =
    { -any } { -il }? { $media_type } { $title } { -casuale }
    { -any } { $title } { -casuale }
    (mescola|mescolare|mischia) { -il }? { $media_type } { $title }
    (mescola|mescolare|mischia) { $title }
    (mescola|mescolare|mischia) { -il }? { $list_type } { $title }
    riproduzione casuale (di|del|della|dell') { $media_type } { $title }
-tutti-ep = (tutti gli episodi|tutte le puntate)
PlayAllEpisodesIntent =
    { -guarda } { -tutti-ep } { -di } ({ -serie })? { $series }
    { -guarda } ({ -tutti-ep }|gli episodi|le puntate) { -di } ({ -serie })? { $series } { $order }
    { -guarda } { $order } ({ -tutti-ep }|gli episodi|le puntate) { -di } ({ -serie })? { $series }
    { -guarda } (tutta la { -serie }|l'intera { -serie }|la { -serie } completa) { $series }
    { -guarda } (tutta)? la { -serie } { $series } { $order }
PlayMixIntent =
    { -senti } (un|una|il|la)? (mix|mix istantaneo|radio|stazione|miscela) (di|dei|degli|delle|del|con|basato su|basata su|a partire da|ispirato a|nello stile di) (l'artista|il gruppo|la canzone|l'album)? { $title }
    { -senti } (della|delle|dei|altra|altre)? (musica|canzoni|brani) (come|simile a|simili a|nello stile di|che somiglia a|che somigliano a) { $title }
    { -senti } (qualcosa|musica|canzoni|altra musica|altre canzoni|altro|altri brani|ancora musica|ancora) (come questo|come questa|di simile|simile|simili|così|in questo stile|dello stesso genere|dello stesso stile|del genere)
    .typed =
        { -senti } (della|delle|dei|altra|altre)? (musica|canzoni|brani) (simile|simili|come|vicina) (a|ai|agli|alle|al|alla|quella dei|quella di)? { $title }
        (crea|fai|fammi|prepara|componi) (un|una) (mix|radio|stazione) (di|dei|dai|da|degli|delle|del|con|a partire da) { $title }
PlayLatestAlbumIntent =
    { -senti } { -il }? (ultimo|nuovo|nuovissimo|più recente) { -disco } { -di } (gruppo)? { $artist }
    { -senti } { -il }? { -disco } (più recente|più nuovo|nuovo|ultimo) { -di } (gruppo)? { $artist }
    { -senti } (l'ultimo|il nuovo) { -di } { $artist }
PlayFavoritesIntent =
    { -any } (qualcosa dai|uno dei|una delle|tutti)? (i miei|i nostri|miei|nostri|le mie|i)? { -preferiti }
    { -any } (i miei|le mie|i nostri|le nostre|uno dei miei|una delle mie|il mio|la mia|tutte le mie|tutti i miei|gli|miei|mie) { $media_type } (preferiti|preferite|preferito|preferita)
    { -any } (i|le|gli|dei|delle)? { $media_type } (che mi piacciono|che mi piacciono di più|che amo|che ci piacciono|che adoro)
    { -any } (i|le|gli)? { $media_type } (dai|dei|tra i|delle) (miei|mie)? { -preferiti }
    { -any } (qualcosa che mi piace|quello che mi piace|qualcosa che ci piace)
-recente = (aggiunti di recente|aggiunte di recente|aggiunto di recente|aggiunta di recente|aggiunti da poco|aggiunte da poco|recenti|più recenti|appena aggiunti|appena aggiunte|appena arrivati|appena arrivate|arrivati da poco)
PlayRecentIntent =
    { -any } (i|le|gli|uno dei|una delle|un|una|dei|delle)? { $media_type } { -recente }
    { -any } (i|le|gli)? (nuovi|nuove|ultimi|ultime) { $media_type } (aggiunti|aggiunte|arrivati|arrivate)?
    { -any } (le|una delle|delle)? (novità|ultime novità|ultime aggiunte|nuove aggiunte|ultimi arrivi)
    { -any } (qualcosa di nuovo|qualcosa di recente|quello che è appena arrivato|quello che è stato aggiunto di recente|le cose nuove|quello che c'è di nuovo)
    (metti|mettimi|riproduci|fammi vedere|fammi sentire|fai partire|mostrami) (qualcosa) (di nuovo|di recente|nuovo|aggiunto|(che è stato)? (aggiunto|arrivato|uscito)) (di recente|da poco|recentemente|ultimamente|questa settimana)?
-trailer = (trailer|anteprima|anteprime)
PlayTrailersIntent =
    ({ -guarda }|mostra|mostrami) (dei|un|i|il|qualche|alcuni|altri)? { -trailer } (di film|cinematografici)?
    ({ -guarda }|mostra|mostrami) (il|i|un|l')? { -trailer } { -di } { $media_type } { $title }
    ({ -guarda }|mostra|mostrami) (il|i|un|l')? { -trailer } { -di } { $title }
    ({ -guarda }|mostra|mostrami) (le)? prossime uscite

-idea = (suggerimento|idea|consiglio|proposta|suggerimenti|idee|consigli|proposte|raccomandazione)
-consiglia = (consiglia|consigliare|consigliami|suggerisci|suggerire|suggeriscimi|proponi|proporre|proponimi|raccomanda|raccomandami|consigliaci|suggeriscici)
-da-vedere = (da vedere|da guardare|per stasera|per questa sera|di bello|da ascoltare|di interessante|di buono)
SuggestIntent =
    (dammi|dacci|fammi|hai|mi serve|vorrei|mi dai|dimmi)? (un|un'|una|qualche|dei|delle|un altro|un'altra|altri) { -idea } (di { $media_type }|{ -da-vedere })?
    (dammi|hai|fammi)? (un|un'|una|qualche) { -idea } per (un|una)? { $media_type }
    { -consiglia } (qualcosa|qualche cosa) { -da-vedere }?
    { -consiglia } (un|una|dei|delle|qualche|un altro|un'altra|un bel|una bella)? { $media_type } { -da-vedere }?
    { -consiglia } (un|una|dei|delle|qualche|un altro|un'altra|un bel|una bella)? { $media_type } (di|d'|di genere)? { $genre }
    { -consiglia } (un|una|qualcosa di|qualche|una bella|un bel) { $genre }
    (non so|non sappiamo|non ho idea di|sono indeciso su|non riesco a decidere) (cosa|che cosa|che|quale) { $media_type }? (guardare|vedere|mettere|ascoltare|scegliere)
    (cosa|che cosa|che) (mi|ci) (consigli|suggerisci|proponi|raccomandi) (di vedere|di guardare|stasera|per stasera)?
    (cosa|che cosa|che) (c'è|hai|danno) (di)? (bello|buono|interessante|da vedere|da guardare) (da vedere|stasera|in tv|da guardare)?
    (cosa|che|quale) { $media_type }? (potrei|posso|possiamo|potremmo|dovrei) (guardare|vedere|ascoltare|mettere)
    (cosa|che cosa|che) (guardiamo|vediamo|guardo|potremmo guardare|possiamo guardare|posso guardare|mettiamo) (stasera|oggi|questa sera)?
    (mi|ci)? (consigli|suggerisci|raccomandi|proponi|consiglieresti|consigliare|suggerire) (qualcosa|cosa|un|una|qualche)? (bel|bello|bella|buon|buona)? ({ $genre }? { $media_type } { $genre }?)? (da vedere|per stasera|stasera|di bello)?
    (hai|avete|avresti|ti viene in mente) (qualche|un'|una|un|delle) { -idea } (per (stasera|oggi|me|noi))?
    (non so|non sappiamo|non so proprio) (che|quale|cosa) { $media_type } (guardare|vedere|mettere|scegliere|ascoltare) (stasera|oggi)?
    (cosa|che|che cosa) (c'è|vale la pena|abbiamo) (di)? (bello|buono|interessante|carino|vedere|guardare)? (da vedere|da guardare|stasera|oggi)?
-e-nuovo = (c'è di nuovo|è nuovo|è stato aggiunto|è stato aggiunto di recente|è arrivato|è appena arrivato|è stato aggiunto ultimamente|hanno aggiunto|è uscito|ci sono di nuovi)
WhatsNewIntent =
    (cosa|che cosa|che|dimmi cosa|dimmi che cosa|mostrami cosa) { -e-nuovo } { -biblio }?
    (novità|ci sono novità|c'è qualcosa di nuovo|c'è qualche novità|hai qualcosa di nuovo|qualche novità|qualcosa di nuovo|che novità ci sono|cosa c'è di nuovo) { -biblio }?
    (quali sono|dimmi|dammi|elenca|mostrami|leggimi) (le)? (novità|ultime novità|ultime aggiunte|nuove aggiunte)
    (quali|che) { $media_type } (nuovi|nuove|nuovo|nuova)? (ci sono|sono arrivati|sono arrivate|sono stati aggiunti|sono state aggiunte|ho|abbiamo|sono usciti|sono nuovi|sono nuove) { -biblio }?
    (ci sono|ho|abbiamo|hai) (nuovi|nuove|dei nuovi|delle nuove)? { $media_type } (nuovi|nuove) { -biblio }?
    (ci sono|ho|abbiamo) (nuovi|nuove|dei nuovi|delle nuove) { $media_type } { -biblio }?
    (quali sono|dimmi) (i|le|gli) (nuovi|nuove|ultimi|ultime) { $media_type } { -biblio }?
    (c'è|ci sono|abbiamo|hai|è arrivato) (qualcosa|novità|delle novità|niente|qualche novità) (di)? (nuovo|nuove)?
    (quali|che) (nuovi|nuove) { $media_type } (ci sono|abbiamo|sono arrivati|sono arrivate|hai)
    (quali|che) { $media_type } (nuovi|nuove|nuovo) (ci sono|abbiamo|sono arrivati|sono arrivate)
    (quali sono|dimmi|mostrami) (le novità|le ultime novità|i nuovi { $media_type }|le nuove { $media_type }|gli ultimi arrivi)
    cosa è stato aggiunto (di recente|ultimamente|questa settimana)?
WhatsNextIntent =
    (cosa|che cosa|che) (viene|c'è|segue|arriva) (dopo|poi|adesso|ora)
    (qual è|quale è|quale sarà|dimmi) (il prossimo|il seguito|la prossima|il successivo)
    (e|cosa) (dopo|poi)
    (cosa|che cosa) (guardo|guardiamo|vedo|vediamo|guarderò) (dopo|poi|adesso)
    (qual è|quali sono|dimmi) (il|la|i|le|gli|il mio|i miei) (prossimo|prossima|prossimi|prossime) (episodio|episodi|puntata|puntate|titolo)
    (qual è|quali sono|dimmi) (il|la|i|le|gli|l') ({ -pross } { -ep }|prossimi episodi|prossime puntate|{ -ep } { -succ }) { -di } ({ -serie })? { $series }
    (a che|a quale) { -ep } (sono|siamo|sono arrivato|sono rimasto|eravamo) (di|con|in)? ({ -serie })? { $series }
-continuare = (continuare a guardare|continuare a vedere|continuare ad ascoltare|continuare|finire di guardare|finire di vedere|riprendere|finire|continuare a leggere)
ContinueIntent =
    (cosa|che cosa|che) (posso|possiamo|potrei|dovrei|si può) { -continuare }
    (cosa|che cosa|che) (stavo|stavamo) (guardando|vedendo|ascoltando|leggendo) (ieri|prima|l'ultima volta)?
    (che|quale|quali) { $media_type } (stavo|stavamo) (guardando|vedendo|ascoltando|leggendo)
    (che|quale|quali) { $media_type } (posso|possiamo) { -continuare }
    (che|quale|quali) { $media_type } (ho|abbiamo) (lasciato a metà|iniziato|lasciato in sospeso|a metà)
    (dove|a che punto) (ero rimasto|ero rimasta|eravamo rimasti|sono rimasto|ero arrivato|mi sono fermato|ero)
    (cosa|che cosa) (ho|abbiamo) (lasciato a metà|iniziato|in sospeso|a metà)
    (cosa|che cosa|che) (stavo|stavamo) (guardando|vedendo|ascoltando|leggendo) (ieri|ieri sera|l'ultima volta|prima|l'altro giorno)?
    (quale|che) { $media_type } non (ho|abbiamo) (finito|terminato) (di vedere|di guardare)?
    (quale|che) { $media_type } (stavo|stavamo) (guardando|vedendo|ascoltando|leggendo) (ieri|ieri sera|l'ultima volta)?
    (cosa|che cosa) (ho|abbiamo) (lasciato a metà|in sospeso|iniziato)
    (che|quale|quali) { $media_type } (stavo|stavamo|avevo|avevamo|ho) (guardando|vedendo|ascoltando|leggendo|iniziato|iniziata|lasciato a metà|cominciato)
    (cosa|che cosa|che) (posso|possiamo|potrei|potremmo) (continuare|finire) (a|di)? (guardare|vedere|ascoltare)?
-ho = (ho|abbiamo|ci sono|hai|possiedo)
-dischi = (album|dischi|cd)
WhichAlbumsIntent =
    (quali|che|quanti) { -dischi } { -di } { $artist } { -ho }
    (quali|che|quanti) { -dischi } { -ho } { -di } { $artist }
    { -ho } (qualche|degli|dei|un)? { -dischi } { -di } { $artist }
    (elenca|elencami|dimmi|leggimi|mostrami|quali sono|dammi) (tutti)? (gli|i|i miei) { -dischi } { -di } { $artist }
-scegli = (metti|voglio|vorrei|scelgo|preferisco|scegli|dammi|riproduci|prendo|meglio|facciamo|intendevo|prendi)
-di-loro = (film|opzione|titolo|risultato|episodio|canzone|serie|disco|suggerimento|della lista|di questi|di quelli)
PickIntent =
    { -scegli }? (il|la|l'|quello|quella) { $nth } { -di-loro }?
    { -scegli }? (il|la|l')? (numero|opzione|risultato|titolo) { $number }
    { -scegli }? (quello|quella|il film|il disco|la versione) (del|dell'anno|di|uscito nel) { $year }
    { -scegli }? (quello|quella) (che si chiama|intitolato|intitolata|chiamato|chiamata) { $title }
    { -scegli }? (l'ultimo|l'ultima) { -di-loro }?
    { -scegli } (il|la) { $number }
-altro = (l'altro|l'altra|l'altro film|l'altro disco|l'altra canzone|l'altra serie|l'altra opzione|l'altra versione|quell'altro|quell'altra)
OtherOneIntent =
    { -scegli }? { -altro } (allora|invece|piuttosto)?
    (no|non quello|non quella|scusa|lascia stare|no non quello) { -scegli }? { -altro }
    (volevo|volevo dire|parlavo di|mi riferivo a|dicevo) { -altro }
-ai-preferiti = (ai|nei|tra i|fra i|alle|nelle) (miei|mie|nostri)? { -preferiti }
-questo-qui = (questo|questa|quello che sta suonando|quello che sto ascoltando|quello che sto guardando|quello che c'è)
AddFavoriteIntent =
    { -aggiungi } { $title } { -ai-preferiti }
    { -aggiungi } { -il } { $media_type } { $title } { -ai-preferiti }
    { -aggiungi } { -questo-qui } { -ai-preferiti }
    { -aggiungi } (questo|questa|quel|quella|quest') { $media_type } { -ai-preferiti }
    { -aggiungi } (quello che sta suonando|quello che c'è) { -at } { -ai-preferiti }
    (mi piace|adoro|amo|ci piace|mi piace molto|mi piace tanto) { -questo-qui }
    (mi piace|adoro|amo|ci piace|mi piace molto|mi piace tanto) (questo|questa|quel|quella|quest') { $media_type }
    (mi piace|adoro|amo|mi piace molto|mi piace tanto) (il|la|l') { $media_type } { $title }
    (adoro|amo) { $title }
RemoveFavoriteIntent =
    { -togli } { $title } (dai|tra i|dalle|da) (miei|mie|nostri)? { -preferiti }
    { -togli } { -il } { $media_type } { $title } (dai|dalle) (miei|mie)? { -preferiti }
    { -togli } { -questo-qui } (dai|dalle) (miei|mie)? { -preferiti }
    { -togli } (questo|questa|quel|quella|quest') { $media_type } (dai|dalle) (miei|mie)? { -preferiti }
    { -togli } (quello che sta suonando|quello che c'è) { -at } dai (miei)? { -preferiti }
    non mi piace più { -questo-qui }
    non mi piace più (questo|questa|quel|quella) { $media_type }
    non mi piace più (il|la|l') { $media_type } { $title }
    non (voglio|vogliamo) più (questo|questa|ciò|quello|questo film|questa canzone) (nei|tra i|fra i) (miei|nostri)? preferiti
    non (voglio|vogliamo) più { $title } (nei|tra i|fra i) (miei|nostri)? preferiti
-segna = (segna|segnare|contrassegna|contrassegnare|marca|indica|metti|imposta)
MarkWatchedIntent =
    { -segna } { $title } come (già)? { $state }
    { -segna } { -il } { $media_type } { $title } come (già)? { $state }
    { -segna } { -questo-qui } come { $state }
    { -segna } (questo|questa|quel|quella) { $media_type } come { $state }
    (ho|abbiamo) (già)? { $state } (il|la|l') { $media_type } { $title }
    (ho|abbiamo) già { $state } { $title }
    (non ho|non abbiamo|non ho ancora) { $state } (il|la|l') { $media_type } { $title }
    (ho|abbiamo) (già)? { $state } (già)? (il|la|l'|lo|questo|questa)? { $media_type } { $title } (già)?
    (il|la|l'|lo)? { $media_type } { $title } (l'ho|l'abbiamo) (già)? { $state }
    { -segna } (il|la|l'|lo)? { $media_type } { $title } (come)? { $state } (di nuovo)?
    (il|la|l'|lo)? { $media_type } { $title } è (già)? { $state }

-pausa = (pausa|metti in pausa|mettere in pausa|metti pausa|metti { -questo } in pausa|metti in pausa { -questo }|mettere in pausa { -questo }|fai una pausa|fare una pausa|fai pausa|una pausa|sospendi|sospendi { -questo }|mettilo in pausa|mettila in pausa|metti in pausa { -in-onda })
AMAZON-PauseIntent =
    { -pausa }
    (aspetta|aspetta un attimo|aspetta un momento|un attimo|un momento|un secondo|un minuto|attendi|aspetta un secondo)
    (ferma|fermalo|fermala|fermati|pausa|aspetta|blocca) (un)? (attimo|momento|secondo|minuto|attimino)
    (ferma|aspetta) (per)? (un|due) (attimo|momento|secondo|secondi|minuti|minuto)
    (ferma|blocca|fermalo|fermala|stoppa) (il film|il video|la musica|la serie|questo)? (un|per un)? (attimo|momento|secondo|minuto)
    (facciamo|fai|fare) una (piccola|breve)? pausa
    (metti|mettiamo) (il film|il video|la musica|la serie|l'episodio|tutto)? in pausa
PausePlayerIntent =
    { -pausa } { -at }
    { -at } { -pausa }
    (metti in pausa|mettere in pausa|sospendi) { -il } { $player }
    (metti|mettere) { -il } { $player } in pausa
    (ferma|blocca|stoppa|sospendi|metti in pausa) (un|per un)? (attimo|momento|secondo|minuto)? { -il }? { $player } (un|per un)? (attimo|momento|secondo|minuto)?
    (metti|mettilo|mettila|mettere) (il film|il video|la musica|la serie|l'episodio|questo)? in pausa { -at }
    (ferma|blocca) (un|per un)? (attimo|momento|secondo) (il film|il video|la musica|la serie)? { -at }
-riprendi = (riprendi|riprendere|continua|continuare|prosegui|proseguire|riprendi { -questo }|continua { -questo }|riprendere { -questo }|riprendi la riproduzione|continua la riproduzione|togli la pausa|togliere la pausa|fai ripartire|fai ripartire { -questo }|continua a riprodurre|riparti)
AMAZON-ResumeIntent =
    { -riprendi }
    (riprendi|continua) (da dove ero rimasto|da dove eravamo rimasti|quello che stavo guardando|da dove ero|da dove mi sono fermato)
    (adesso|ora|ok)? (puoi|possiamo|può) (continuare|riprendere|ripartire|andare avanti)
    (sono|siamo|eccomi) (tornato|tornata|tornati|pronto|pronta|pronti|qui|di ritorno)
    (riprendi|continua|riparti) (da)? dove (eravamo|ero|avevo lasciato|avevamo lasciato|mi ero fermato|siamo rimasti|eravamo rimasti)
    .typed =
        (vai|andare) avanti
        vai pure avanti
-la-selezione = (la selezione|la mia selezione|quello selezionato|ciò che è selezionato|quello che è selezionato|l'elemento selezionato|il contenuto selezionato|il titolo selezionato|il film selezionato|quello che ho selezionato)
PlaySelectedIntent =
    (riproduci|riprodurre|metti|apri|avvia|fai partire) { -la-selezione }
    (riproduci|play)
    (premi|schiaccia|dai) (il|su|il tasto)? (play|tasto play)
    (avvia|inizia|fai partire|comincia) la riproduzione
    { -riprendi } { -at }
-ferma = (ferma|fermare|interrompi|interrompere|spegni|spegnere|termina|stoppa|stop|arresta|chiudi)
-fermo = ({ -ferma } (la riproduzione|{ -questo }|{ -in-onda })|smetti di (riprodurre|suonare))
StopPlaybackIntent =
    { -fermo }
    { -ferma } { -at }
    { -at } { -ferma }
    { -ferma } (il|la|lo|l') { $player }
    { -ferma } la riproduzione (del|della|di|dello) { $player }
-avanti = (avanti|successivo|successiva|il successivo|la successiva|il prossimo|la prossima|{ -pross } { -cosa }|{ -cosa } { -succ }|(passa|passare|vai|andare|salta|saltare) (al|alla|all'|a)? ({ -pross }|{ -succ }|{ -pross } { -cosa }|{ -cosa } { -succ })|(metti|riproduci) (il|la|l') ({ -pross }|{ -succ }|{ -pross } { -cosa }|{ -cosa } { -succ })|salta (questo|questa|il|la|quest') { -cosa }|prossimo|prossima|salta)
AMAZON-NextIntent =
    { -avanti }
    (salta|passa|togli|cambia) (questa|questo|questa canzone|questo brano|questo pezzo|questa traccia|questo episodio|quella)
    non mi piace (questa|questo|questa canzone|questo brano) (salta|passa|avanti)?
    (la|il|l')? (canzone|brano|pezzo|traccia|episodio|puntata|video|film) (successivo|successiva|dopo|seguente)
    (la|il)? (prossima|prossimo) (canzone|brano|pezzo|traccia|puntata|episodio|video)
NextIntent =
    { -avanti } { -at }
    { -at } { -avanti }
    (la|il|l')? (prossima|prossimo) (canzone|brano|pezzo|traccia|puntata|episodio|video)? { -at }
    (salta|passa) (questa|questo|questa canzone|questo brano) { -at }
-precedente = (precedente|il precedente|la precedente|{ -cosa } precedente|{ -cosa } di prima|({ -torna }|{ -vai }|metti|rimetti|riproduci) (al|alla|all'|a|il|la|l')? (precedente|{ -cosa } precedente|{ -cosa } di prima))
AMAZON-PreviousIntent =
    { -precedente }
    (torna|ritorna|vai|rimetti|passa) (alla|al|all'|la|il)? (canzone|brano|pezzo|traccia|episodio|puntata|video) (prima|di prima|precedente|passata)
    (la|il|l')? (canzone|brano|pezzo|traccia|episodio|puntata|video) (prima|di prima|precedente)
    (rimetti|metti) (quella|quello|la canzone|il brano) (di)? prima
PreviousIntent =
    { -precedente } { -at }
    { -at } { -precedente }
    (la|il|l')? (canzone|brano|pezzo|traccia|episodio|puntata|video)? (di prima|precedente) { -at }
-inizio = (dall'inizio|da capo|dal principio|all'inizio|da zero|dal via)
-ricomincia = (ricomincia|ricominciare|ricomincia { -questo }|ricominciare { -questo }|riavvia|riavvia { -questo }|{ -inizio }|(metti|mettere|riproduci|riparti|ripartire|ricomincia|ricominciare|torna|tornare|rimetti|fai ripartire|inizia|comincia|guarda) { -questo }? (di nuovo)? { -inizio }|inizia di nuovo)
AMAZON-StartOverIntent =
    { -ricomincia }
    (fallo|falla|rifallo|rifalla|rimettilo|rimettila|mettilo|mettila|riparti|ricomincia|riprendi|fai ripartire tutto) (ripartire|partire|ricominciare)? (dall'inizio|da capo|dal principio|da zero)
    (mi sono perso|mi sono persa|ho perso) l'inizio (ricomincia|rimetti)?
StartOverPlayerIntent =
    { -ricomincia } { -at }
    { -at } { -ricomincia }
    (ricomincia|riparti|rimettilo|rimettila|riavvia|fallo ripartire|riprendi) (tutto|il film|la canzone|l'episodio)? (dall'inizio|da capo|dal principio) { -at }
    (ricomincia|riparti|rimettilo|rimettila|riavvia) (tutto|il film|la canzone|l'episodio)? { -at } (dall'inizio|da capo|dal principio)
AMAZON-RepeatIntent =
    (ripeti|ripetere|ripetilo|di nuovo|ancora una volta|un'altra volta|rimettilo|rimettila|ripeti quello|metti di nuovo)
    .typed =
        (ripeti|ripetimi|ripetere) (quello che|ciò che|cosa) hai (appena)? detto
-andare = (vai|andare|salta|saltare|avanza|passa|passare|spostati|torna|tornare|posizionati|portati|riproduci|parti|riprendi)
SeekIntent =
    { -andare } { -questo }? (a|al|alla|ai|alle|all'|fino a|da|dal|dall'|fino al) { $time } (di film|del film|dall'inizio)?
    { -andare } { -questo }? (a|alle|alla|all') { $clock }
    { -andare } { -questo }? (al|dal|fino al|a|nel)? minuto { $minutes }
    { -andare } { -questo }? (al|dal|fino al)? { $nth_minute } minuto
SeekRelativeIntent =
    { $sign } (di|di altri|altri|ancora di)? { $time }
    { $sign } { -questo } di { $time }
    { -vai } { $sign } (di)? { $time }
    { -torna } { $sign } (di)? { $time }
    { -vai } (di)? { $time } { $sign }
    (salta|saltare) (di|altri)? { $time } { $sign }?
    { $time } { $sign }
    { $wind }
    { $wind } (di)? { $time }
    { $sign } (di)? { $seconds }
-intro = (intro|introduzione|sigla|titoli di testa|riassunto|presentazione)
SkipIntroIntent =
    (salta|saltare|ignora|passa|evita|togli) (l'|la|i|il|questa)? { -intro }
    (senza|niente) (l'|la)? { -intro }
    non (voglio|vogliamo|serve) (vedere|guardare|sentire)? (la|l'|il|i|lo)? (intro|sigla|introduzione|titoli di testa|sigla iniziale)
    (senza|niente) (la|l')? (intro|sigla|introduzione)
ChapterIntent =
    { -andare } (al|alla|a|fino al)? (capitolo|scena) (numero)? { $number }
    { -andare } (al|alla|a|fino al)? { $nth } (capitolo|scena)
    (leggi|leggere) (il)? capitolo { $number }
    (capitolo|scena) { $number }
    (voglio|vogliamo|vorrei) (andare al|sentire il|ascoltare il|il)? { $nth } capitolo
    il { $nth } capitolo
ChapterStepIntent =
    { $step } (capitolo|scena)
    (capitolo|scena) { $step }
    { -andare } (al|alla|il|la)? (capitolo|scena) { $step }
    { -andare } (al|alla|il|la)? { $step } (capitolo|scena)
    (leggi|leggere) il ({ $step } capitolo|capitolo { $step })
    salta (questo)? capitolo
    (passa|vai|salta|avanza|andiamo|torna|ritorna) (al|un|di un)? { $step } capitolo
    (passa|vai|salta|avanza|andiamo|torna|ritorna) (al|un|di un)? capitolo { $step }
-audio = (audio|lingua|traccia audio|lingua dell'audio|doppiaggio|lingua audio)
SetAudioIntent =
    (cambia|cambiare|modifica) (l'|la|il)? { -audio }
    (cambia|cambiare|metti|mettere|passa|imposta|mettimi) (l'|la|il)? { -audio } (in|a|al|sul|sull') { $language }
    (metti|mettere|guardare|voglio|riproduci) { -questo }? in { $language }
    (audio|lingua|traccia|versione) (in)? { $language }
    (passa|cambia) (all'|al|in) { $language }
    (un'altra lingua|altra lingua|altra traccia audio)
    (preferisco|voglio|vorrei|mi piacerebbe|preferirei)? (sentirlo|ascoltarlo|vederlo|guardarlo|sentire|ascoltare|vedere|guardare) (questo|il film)? in { $language }
    (mettilo|mettila|passalo|cambialo|fammelo sentire) (in|a) { $language }
    (cambia|cambiare|prova|usa|scegli) (un'altra|la|l'altra) (traccia audio|lingua|traccia)
    .typed =
        (sentirlo|sentirla|ascoltarlo|vederlo|vederla|guardarlo|metterlo|mettilo|mettila) in { $language }
-st = (sottotitoli|sottotitolo)
SubtitlesIntent =
    { $action } (i|gli|dei|il)? { -st }
    { $action } (i|gli|dei|il)? { -st } (in|a|al|all') { $language }
    (i)? { -st } (in)? { $language }
    { -st } { $action }
    { $action } (la)? lingua dei { -st }
    { $action } (la)? lingua dei { -st } (in|a|al|all') { $language }
    { $action } (i|dei|gli|qualche)? { -st } (per favore)?
    (prova|scegli|usa|proviamo) (con)? { $action } { -st }
    (i)? { -st } (in|nel) { $language }
    { $action } (i|dei)? { -st } in { $language }
    (fammelo vedere|vederlo|guardarlo|mettilo) { $action } (i)? { -st }
-ripetizione = (ripetizione|loop|modalità ripetizione|modalità loop)
AMAZON-LoopOnIntent =
    (attiva|attivare|metti|mettere|accendi|avvia|abilita) (la|il|in)? { -ripetizione }
    (in loop|loop|metti in loop|a ripetizione|ripeti all'infinito)
    (metti|mettere|mettimi|riproduci|ripeti|lascia) (questo|questa|questa canzone|questo brano|la canzone|questo episodio|il brano) in (loop|ripetizione|repeat|continuazione)
    (metti|mettila|mettilo|lascia|ripeti|lasciala|lascialo|riproduci) (questa|questo|questa canzone|questo brano|questo pezzo)? in (loop|ripetizione|modalità loop)
    (attiva|accendi|avvia) (il|la)? (loop|ripetizione)
    .typed =
        (mettilo|mettila|metterlo|riproducilo|lascialo) (in|a) (loop|ripetizione|ciclo)
AMAZON-LoopOffIntent =
    (disattiva|disattivare|togli|togliere|spegni|ferma|disabilita) (la|il)? { -ripetizione }
    (senza ripetizione|basta ripetere|smetti di ripetere|niente ripetizione|non ripetere più)
    (smetti|smettila|finisci|basta) (di|con)? (ripetere|ripeterlo|ripeterla|il loop|la ripetizione|mettere in loop)
    (togli|disattiva|spegni|annulla) (il|la)? (loop|ripetizione|modalità loop)
    (basta|niente|non più) (loop|ripetizione|ripetizioni)
    non ripetere più
RepeatModeIntent =
    (ripeti|ripetere) { $mode } (in loop|all'infinito)?
    (metti|mettere|riproduci) { $mode } in (loop|ripetizione)
    { $mode } ripetere (le canzoni|canzoni)
AMAZON-ShuffleOnIntent =
    (attiva|attivare|metti|mettere|accendi|avvia|abilita) (la|il|in)? (riproduzione casuale|modalità casuale|ordine casuale|shuffle)
    (riproduzione casuale|modalità casuale|ordine casuale|in ordine casuale|mescola|mescola tutto|mescola le canzoni)
AMAZON-ShuffleOffIntent =
    (disattiva|disattivare|togli|togliere|spegni|ferma|disabilita) (la|il|l')? (riproduzione casuale|modalità casuale|ordine casuale|shuffle)
    (smetti di mescolare|niente ordine casuale|riproduci in ordine|in ordine)
    (rimettile|rimettili|rimettilo|rimetti|mettile|mettili|riproducile|falle andare) (tutto|le canzoni|i brani)? (in|nell'|per) (ordine|ordine normale|sequenza)
ShuffleIntent =
    { $state } (la|il|in)? (riproduzione casuale|modalità casuale|ordine casuale|shuffle) { -at }
    { -at } { $state } (la|il|in)? (riproduzione casuale|modalità casuale|ordine casuale|shuffle)
    (riproduzione casuale|modalità casuale|mescola tutto|mescola) { -at }
-flusso = (la riproduzione|lo streaming|il video|questo|il film|la musica|la canzone|l'episodio|quello che sto guardando|quello che sta suonando|la puntata)
TransferIntent =
    { $mode } { -flusso } (su|sul|sulla|in|nel|nella|nello|a|al|alla|allo|verso) (il|la|mio|mia)? { $target_player }
    { $mode } { -flusso } (da|dal|dalla|dallo|dall') (mio|mia)? { $source_player } (su|sul|sulla|in|nel|nella|nello|a|al|alla|allo) (il|la|mio|mia)? { $target_player }
    { $mode } { -flusso } (su|sul|sulla|in|nel|nella|nello|a|al|alla|allo) (il|la|mio|mia)? { $target_player } (da|dal|dalla|dallo|dall') (mio|mia)? { $source_player }
    { $mode } { -flusso } (da|dal|dalla|dallo|dall') (mio|mia)? { $source_player }
    { $mode } (la riproduzione|lo streaming)
    (continuare|continua|finire|finisci|proseguire|riprendere) (a guardarlo|a guardarla|a vederlo|a vederla|a guardare|a vedere|a sentire|di guardare|di vedere|guardarlo)? (questo|questa|il film|la serie|l'episodio|la musica)? (in|su|sul|sulla|nel|nella|in) (il|la)? { $target_player }
    { $mode } (la musica|il film|questo|la riproduzione|la canzone|tutto|l'episodio) (dal|dalla|dall'|da) { $source_player } (al|alla|all'|a|nel|nella|in|sul|sulla) { $target_player }
    { $mode } { -flusso } (anche)? (su|sul|sulla|in|nel|nella|nello|a|al|alla|allo|verso) (il|la|mio|mia)? { $target_player } (anche|adesso)?
    { $mode } { -flusso } (dall'|dal|dalla|da) { $source_player } (in|su|sul|sulla|nel|nella|alla|al|all') { $target_player }
WhatIsPlayingIntent =
    (cosa|che cosa|che) (sta suonando|c'è in riproduzione|sto guardando|stiamo guardando|sto ascoltando|stiamo ascoltando|è questo|c'è in onda|stai riproducendo|sta andando|suona)
    (come si chiama|qual è|qual è il titolo di|che cos'è|cos'è) (questo|questa|il|la|quest'|quello|quella)? { -cosa }? (che sta suonando|in riproduzione|in onda)?
    (che|quale) { -cosa } (è|è questa|è questo|sta suonando|è in riproduzione|sto ascoltando|sto guardando)
    (dimmi)? (cosa sta suonando|cosa c'è in riproduzione)
WhoSingsIntent =
    chi (canta|sta cantando|suona|interpreta|è l'artista|è il cantante|è la cantante|ha scritto|ha composto|sta suonando) (questo|questa|questa canzone|questo brano|qui|la canzone|questo pezzo)?
    di chi è (questo|questa|questa canzone|questo brano|la canzone|questo pezzo)
    (che|quale) (artista|gruppo|cantante|band) (è|canta|sta cantando|suona|è questo|è questa|sta suonando)
    (chi|qual) è (l'artista|il cantante|la cantante|il gruppo|la band)
HowMuchLeftIntent =
    quanto (tempo)? (manca|rimane|resta) (alla fine|per finire|del film|ancora|di film|al film|prima della fine)?
    quanti minuti (mancano|restano|rimangono) (alla fine)?
    (quando|a che ora) (finisce|termina) { -questo }?
    (manca|rimane) molto (alla fine)?
    (sta per|è quasi) (finire|finito|finita)
VolumeStepIntent =
    { $direction } (un po'|un pochino|ancora)? (il|l'|di)? { -volume } (un po'|un pochino|ancora)?
    { $direction } (il)? { -volume } (del|di)? { $percent } (per cento|punti)?
    { $direction } (il)? { -volume } { $often }
    { $direction } (il)? { -volume } (di)? { $count } (volte|punti|tacche|livelli)
    { $direction } (un po')? (la musica|la tv|la cassa|la televisione)
    (un po'|un pochino|ancora|ancora un po')? { $louder } (un po')?
    (metti|mettilo|mettila|fai|metti la musica|suona) (un po')? { $louder }
    (è|il volume è|la musica è|l'audio è) (un po')? { $louder }
    { $louder } (niente|bene|nulla)
SetVolumeIntent =
    (metti|mettere|imposta|regola|alza|abbassa|porta|fissa) (il|l')? { -volume } (a|al|all'|su|fino al|allo) (livello)? { $percent } (per cento)?
    (metti|mettere|imposta|alza|abbassa|porta) (il|l')? { -volume } (a|al|alla|fino al) { $level }
    (il)? { -volume } (a|al|all'|su)? { $percent } (per cento)?
    (il)? { -volume } (a|al|alla) { $level }
    (metti|alza|abbassa) (la musica|la tv) al { $percent } per cento
    (metti|mettimi|alza|abbassa|porta|imposta) (il|l')? { -volume } (a|al|all') { $percent } (per cento)?
    { -volume } (a|al|all')? { $percent } (per cento)?
-muto = (muto|modalità muto|silenzia|silenziare|silenzio|togli l'audio|togliere l'audio|togli il volume|spegni l'audio|disattiva l'audio|disattivare l'audio|senza audio|metti in muto|metti muto|azzera il volume|silenzia { -questo }|attiva il muto)
MuteIntent =
    { -muto }
    (silenzia|silenziare) { -il } { $player }
    (metti|mettere) { -il } { $player } in (muto|silenzioso)
    (togli|spegni|disattiva) l'audio (della|del|di|dello) { $player }
    (toglimi|levami|spegnimi|taglia|leva) (l'|il) (audio|volume|suono)
-con-audio = (riattiva l'audio|riattivare l'audio|attiva l'audio|riaccendi l'audio|accendi l'audio|togli il muto|togliere il muto|togli la modalità muto|disattiva il muto|rimetti l'audio|rimettere l'audio|ripristina l'audio|ridammi l'audio|audio attivo|riattiva il volume|riattiva il suono|togli il silenzioso)
UnmuteIntent =
    { -con-audio }
    (riattiva|riaccendi|attiva|rimetti) l'audio (della|del|di|dello) { $player }
    (ridammi|rimettimi|rimetti|riaccendi|rivoglio) (l'|il) (audio|volume|suono)

-muovi = (vai|andare|spostati|muovi|muoviti|naviga|premi|freccia|sposta|scorri|scendi|sali|avanza|spostare)
NavigateIntent =
    { -muovi } (la)? (freccia)? { $direction }
    { $direction }
    { -muovi } { $direction } (di)? { $count } (volte|righe|posizioni|passi|posti)
    { -muovi } { $direction } { $often }
    { $direction } { $count } (volte|righe|posizioni|passi)
    { $direction } { $often }
    { $direction } di (una riga|una posizione)
    { $direction } (un po'|ancora|di uno|di una|un pochino|ancora un po')
    { -muovi } (un po'|ancora|di uno)? (più)? (verso|a|in)? { $direction }
    { -muovi } { $direction } (di uno|di un posto|di una riga|ancora|un po')
    { -muovi } (il cursore|la selezione) { $direction }
    { $count } (volte|posizioni|passi|righe) { $direction }
    (uno|una|un passo|una riga) (più)? { $direction }
    { $direction } (di)? { $count } (volte|righe|posti|posizioni)?
PageIntent =
    pagina { $direction }
    pagina { $step }
    { $step } pagina
    { -andare } (alla|a)? pagina { $step }
    { -andare } (alla|a)? { $step } pagina
    { $direction } di una pagina
    (mostra|apri|mostrami) (la)? ({ $step } pagina|pagina { $step })
    una pagina (più)? { $direction }
    (vai|scorri|spostati|avanza|muoviti) (di)? una pagina { $direction }
    (scorri|vai) { $direction } (di)? una pagina
SelectIntent =
    (seleziona|selezionare|conferma|confermare|invio|scegli questo|scegliere) (questo|questa|quello|l'elemento|quest'elemento)?
    (premi|premere|clicca su|schiaccia|clicca) (ok|invio|seleziona|il pulsante|conferma)
    (clicca|apri questo|apri questa)
    (prendi|scegli|seleziona|apri|premi|clicca) (quello|quella|questo|questa|quello lì|quella lì|quello selezionato|l'elemento selezionato|quello evidenziato)
LetterIntent =
    { $step } lettera
    lettera { $step }
    { -andare } (alla|a)? { $step } lettera
    { -andare } (alla|a)? lettera { $step }
    (passa|vai|salta|avanza|torna|ritorna) (alla|all')? lettera { $step }
    (passa|vai|salta|avanza|torna|ritorna) (alla|all')? { $step } lettera
-mostra = (mostra|mostrare|mostrami|mostraci|apri|aprire|visualizza|visualizzare|fammi vedere|vai a|vai alle|vai alla|vai al|richiama)
ShowScreenIntent =
    { -mostra } (il|la|le|i|l'|gli|un)? { $screen }
    (cosa|che cosa) c'è nella { $screen }
    (aprimi|mostrami|fammi vedere|portami|vai|andiamo|entra|entrare|andare|accedi|accedere|vedere|aprire|consultare) (a|al|alla|alle|nel|nella|nelle|in|ai)? (il|la|le|i|l')? { $screen }
    (cambiare|modificare) (qualcosa nelle|delle|le|la|qualche)? { $screen }
    (dov'è|dove sono|dove si trova) (il|la|le|i|l') { $screen }
    (mi serve|mi servono|ho bisogno del|ho bisogno della|ho bisogno delle) (il|la|le|i|l')? { $screen }
    .typed =
        { -il }? { $screen }
BackIntent =
    (indietro|torna indietro|tornare indietro|torna alla schermata precedente|ritorna|vai indietro|tasto indietro|torna alla pagina di prima)
    (torna|vai) indietro { $count } (volte|schermate|pagine)
    (torna|vai)? indietro { $often }
    (premi|premere|schiaccia) (il tasto|su)? indietro ({ $often })?
    (premi|schiaccia) (il tasto)? indietro { $count } volte
FullscreenIntent =
    (schermo intero|a schermo intero|a tutto schermo|tutto schermo|modalità schermo intero)
    (metti|mettere|passa|attiva|vai|esci da|esci dallo|togli|mostra) (questo|il video|il film)? (a|lo|in|alla|la)? (modalità)? (schermo intero|tutto schermo)
    (ingrandisci|allarga) (l'immagine|il video|lo schermo)
-scheda = (pagina|scheda|informazioni|dettagli|scheda tecnica)
ShowTitleIntent =
    (mostra|mostrare|mostrami|mostraci|apri|visualizza) (il|la|l'|il mio|la mia) { $media_type } { $title }
    { -mostra } (la|le|i)? { -scheda } { -di } { $media_type } { $title }
    { -mostra } (la|le|i)? { -scheda } (di|del|della|su) { $title }
    (mostrami|mostra|mostraci) { $title }
    (dammi|vorrei) informazioni su { $title }
SearchIntent =
    (cerca|cercare|cercami|trova|trovare|trovami|ricerca) (film di|film con|qualcosa su|qualcosa con|qualcosa di|dei|delle)? { $query }
    (fai|fare|avvia) una ricerca (su|di|per|con) { $query }
    (c'è|ho|hai) qualcosa (su|di|con) { $query }
    (abbiamo|hai|c'è|ho|avete) (qualcosa|qualche film|qualche serie|dei film|film) (con|di|su) { $query }
    (cerca|cercami|trova|trovami) (qualcosa|qualche film|dei film|film) (con|di|su) { $query }
TypeTextIntent =
    (scrivi|scrivere|digita|digitare|inserisci|inserire) (il testo|la parola|la frase)? { $text }
    (metti|batti) il testo { $text }

-lettore = (lettore|dispositivo|lettore predefinito|dispositivo predefinito|apparecchio)
SetPlayerIntent =
    (cambia|cambiare) (il|il mio|di)? { -lettore }
    (cambia|cambiare|imposta|metti) (il|il mio|il nostro|mio)? { -lettore } (con|in|su|a|con la|sulla|sul|alla|come) { -il }? { $player }
    (scegli|scegliere|seleziona) (un altro|il|un|il mio) { -lettore }
    (usa|usare|utilizza|controlla|controllare|collegati a|connettiti a|scegli|comanda) { -il }? ({ -lettore })? { $player } (come lettore|come predefinito|d'ora in poi|da adesso|da ora in poi)?
    (passa|passare|cambia) (a|al|alla|allo|su|sul|sulla) { -il }? ({ -lettore })? { $player }
    (il mio)? (nuovo)? lettore (è|sarà) { -il }? { $player }
    (usa|usare|utilizza|prova|scegli|prendi) un altro { -lettore }
    (cambia|metti|passa|sposta) (il|il mio|il nostro)? { -lettore } (a|al|alla|in|su|sul|sulla|con) { -il }? { $player }
    (d'ora in poi|da adesso|da ora in poi|da adesso in poi|adesso)? (usa|utilizza|usiamo|metti tutto|riproduci tutto) (in|su|sul|sulla|nella)? { -il }? { $player } (d'ora in poi|da adesso|da ora in poi|sempre)?
    { -il }? { $player } (è|sarà|deve essere) il mio { -lettore } (adesso|ora)?
-utente = (utente|profilo|persona|account utente)
SetUserIntent =
    (cambia|cambiare) (l'|il|di|il mio)? { -utente }
    (cambia|cambiare|passa|passare|metti) (l'|il|all'|al|il mio|a|con|in)? { -utente } (con|in|a|è|di)? { $user }
    (passa|passare|cambia) (a|al profilo di|all'account di|al profilo) { $user }
    (sono|io sono|adesso sono|qui è|ora parla|qui c'è) { $user } (adesso|che parla)?
    (usa|usare|attiva) (il profilo|l'account|l'utente) (di)? { $user }
    (adesso|ora)? (sono|è|tocca a|c'è) { $user } (adesso|ora)?
    (passa|cambia|vai) (al|all'|sul) (profilo|account|utente) (di)? { $user }
    (cambiare|cambiamo|passare a un altro|un altro) { -utente }
    (collegami|entra|accedi|collegati|accedere) (come|con) { $user }
WhoIsUserIntent =
    (chi è|qual è|dimmi chi è) (l'|il|il mio)? { -utente } (attivo|attuale|collegato|in uso|connesso)?
    (quale|che) { -utente } (è|sono|stai usando|sto usando) (attivo|collegato|connesso|attuale|in uso)?
    chi (sono|sono io|è collegato|è connesso|è attivo|usa usher)
    con (che|quale) (utente|profilo|account) (sono|siamo|sono collegato)
    chi (è|sono)? (collegato|connesso|collegata|attivo|loggato|registrato) (adesso|ora|in questo momento)?
    (con|sotto|come) (che|quale|chi) (utente|profilo|account|nome) (sono|siamo|sono collegato|sono connesso)?
    di chi è (questo|l')? (account|profilo)
WhoInSessionIntent =
    chi (c'è|è|partecipa|altro c'è) (nella|alla|in) (mia|questa|nostra)? { -sessione }
    (chi|chi altro) (sta guardando|sta vedendo|guarda|sta ascoltando) (con me|con noi|questo|adesso|questo con me|qui)?
    (quali|che) (utenti|persone) (ci sono|sono|partecipano|stanno guardando) (nella|alla)? (mia)? { -sessione }?
    con chi (sto|stiamo) guardando (questo)?
    chi (altro)? (sta|c'è|è) (guardando|ascoltando|qui|collegato|a guardare|vedendo)? (con me|con noi|adesso|anche|questo con me)?
    (c'è) (qualcun altro|qualcuno) (nella (mia)? { -sessione }|con me|che guarda|a guardare)?
    con chi (sto|stiamo) (guardando|ascoltando) (questo)?
    (dimmi)? chi (c'è|è|fa parte) (nella|della) (mia)? { -sessione }
AddUserIntent =
    { -aggiungi } { $user } (alla|nella|a|in) (mia|questa|nostra)? { -sessione }
    anche { $user } (sta guardando|guarda|sta vedendo|è qui|sta ascoltando|vuole guardare|c'è)
    (aggiungi|includi|invita|inserisci) { $user }
    { $user } (si unisce|si è unito|si è unita|guarda anche|sta guardando) (a noi|con noi|con me|anche|alla sessione)
    anche { $user } (vuole|vorrebbe|può|deve) (guardare|vedere|ascoltare|partecipare|unirsi) (con noi|con me|questo)?
    { $user } (vuole|vorrebbe|può|viene a) (guardare|vedere|ascoltare|partecipare|unirsi) (anche|con noi|con me|questo|pure)?
    { -aggiungi } (anche)? { $user } (con noi|con me|anche)?
    (sto|stiamo) (guardando|ascoltando|vedendo) (questo)? con { $user }
    { $user } (è|sta) (qui|arrivato|arrivata|guardando) (anche|con noi|con me)?
    (fai|lascia) (entrare|partecipare|guardare) { $user } (anche)?
RemoveUserIntent =
    { -togli } { $user } (dalla|da) (mia|questa|nostra)? { -sessione }
    { -togli } { $user } e { $user_two } (dalla|da) (mia|questa|nostra)? { -sessione }
    { $user } (non guarda più|non sta più guardando|se n'è andato|se n'è andata|non c'è più|è andato via|è andata via|lascia la sessione)
    { $user } e { $user_two } (non guardano più|non stanno più guardando|se ne sono andati|non ci sono più)
    { -togli } { $user }
    { $user } (non)? (guarda|sta guardando|vede|ascolta|c'è|è) (più)? (qui|con noi|con me)? più
    { $user } non (guarda|sta guardando|vede|ascolta|c'è|partecipa) più (con noi|con me|qui)?
    { $user } (se n'è andato|se n'è andata|è andato via|è andata via|è andato a letto|è andata a letto|va via|è uscito|è uscita)
    (togli|rimuovi|elimina|leva|caccia|fai uscire) { $user } (dalla|da) (mia|nostra|questa)? { -sessione }
    (togli|rimuovi|elimina|leva|caccia|fai uscire) { $user } e { $user_two } (dalla|da) (mia|nostra|questa)? { -sessione }
ChangeAccountIntent =
    (cambia|cambiare) (l'|il|il mio|mio|di)? account (emby|emby connect|jellyfin|collegato)?
    (voglio|vorrei|come posso|posso)? (usare|utilizzare|collegare|associare) (un altro|un nuovo) account (emby|jellyfin)?
    come (cambio|posso cambiare|si cambia|faccio a cambiare|cambiare) (il|il mio|l'|di)? account (emby|emby connect|jellyfin)?
    (collega|collegare|associa) (di nuovo|un altro)? (il|l'|un altro)? account
    (usare|utilizzare|cambiare|collegare|accedere con|entrare con|passare a|usa|collega) (un altro|il mio altro|un nuovo|il|l')? (account|profilo)? (di)? (emby|emby connect|jellyfin) (account)?
    (usare|utilizzare|cambiare|collegare|accedere con|usa|cambia|collega) (un altro|un nuovo|l'altro) account (emby|jellyfin)?
