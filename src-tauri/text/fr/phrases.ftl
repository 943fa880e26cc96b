# Ce que disent les gens : une phrase par ligne, sous le nom de son intention (un point s'écrit comme un tiret).
# (a|b) est un choix, (a|b)? peut manquer, { $slot } est une partie de la commande, { -terme } vaut son propre texte.
# Sous .typed : compris ici, mais pas envoyé à Amazon.

-at = (dans|sur|avec|via|par|à|au|aux|vers|depuis|en utilisant) (le|la|l'|les|mon|ma|mes|notre)? { $player }
-le = (le|la|l'|les|un|une|des|du|mon|ma|mes|notre|nos|ce|cet|cette|ces)
-de = (de|d'|du|des|de la|de l')
-regarde = (regarde|regarder|regardez|mets|mettre|mettez|mets-moi|mets-nous|mettez-moi|lance|lancer|lancez|lance-moi|joue|jouer|jouez|joue-moi|démarre|démarrer|voir|passe|passer|passe-moi|montre-moi|diffuse|diffuser|visionner|commence|commencer|fais jouer|envoie)
-mets = (mets|mettre|mettez|mets-moi|mets-nous|mettez-moi|lance|lancer|lancez|lance-moi|joue|jouer|jouez|joue-moi|démarre|démarrer|regarde|regarder|voir|passe|passer|passe-moi|diffuse|diffuser|écouter|écoute|commence|commencer|balance|balancer|fous|colle|envoie|file|envoie-nous|lance-nous|passe-nous|passe-moi|mets-nous|ouvre)
-ecoute = (écoute|écouter|écoutez|mets|mettre|mettez|mets-moi|mets-nous|mettez-moi|joue|jouer|jouez|joue-moi|joue-nous|lance|lancer|lancez|lance-moi|passe|passer|passe-moi|entendre|démarre|démarrer|balance|fais jouer|diffuse|fais-moi écouter|fais-nous écouter)
-nomme = (qui s'appelle|appelé|appelée|intitulé|intitulée|nommé|nommée)
-serie = (série|série télé|émission|feuilleton|sitcom|dessin animé)
-chanson = (chanson|morceau|titre|piste|musique)
-chansons = (chansons|morceaux|titres|musiques|musique|pistes)
-disque = (album|disque|cd|vinyle)
-groupe = (artiste|groupe|chanteur|chanteuse|musicien|compositeur|rappeur|orchestre)
-prochain = (prochain|prochaine|suivant|suivante)
-nouveau = (nouveau|nouvel|nouvelle|dernier|dernière|tout dernier|tout nouvel|plus récent)
-chose = (film|chanson|morceau|titre|épisode|vidéo|musique|série|album|playlist|piste|livre|clip|lecture|émission|disque|vidéo|programme)
-ca = (ça|cela|ceci|tout|le film|la chanson|le morceau|le titre|l'épisode|la vidéo|la musique|la série|l'album|la playlist|la lecture|le livre|le livre audio|ce film|cette chanson|ce morceau|cet épisode|cette vidéo|cette série|l'émission|le programme|la bande-annonce)
-quoi = (ce qui passe|ce qui joue|ce qui est en cours|ce que je regarde|ce que j'écoute|ce qu'on regarde|la lecture en cours)
-son = (volume|son|niveau sonore|niveau du son|volume sonore)
-va = (va|aller|allez|passe|passer|passez|saute|sauter|avance|avancer|viens|navigue|vas|rends-toi|amène-moi|emmène-moi)
-reviens = (reviens|revenir|revenez|retourne|retourner|recule|rentre|reviens en arrière|ramène-moi)
-ajoute = (ajoute|ajouter|ajoutez|mets|mettre|mettez|enregistre|range|place|inclus)
-enleve = (enlève|enlever|enlevez|retire|retirer|retirez|supprime|supprimer|supprimez|efface|ôte|sors)
-favoris = (favoris|préférés|préférées|coups de cœur|titres favoris|coups de coeur)
-biblio = (dans|à) (ma|la|notre) (bibliothèque|médiathèque|collection|serveur)
-session = (session|séance)

LaunchRequest =
    .typed =
        (ouvre|ouvrez|lance|démarre) (la skill|l'application|l'appli)

AMAZON-HelpIntent =
    aide
    (aide-moi|aidez-moi|à l'aide)
    j'ai besoin d'aide
    besoin d'aide
    (donne-moi|donnez-moi) de l'aide
    (qu'est-ce que|que) (je peux|puis-je|dois-je|on peut) (dire|demander|te demander|vous demander|faire)
    (qu'est-ce que tu sais|que sais-tu|que peux-tu|qu'est-ce que tu peux) faire
    comment (ça marche|ça fonctionne|t'utiliser|vous utiliser|faire|je t'utilise|on fait)
    je ne sais pas quoi dire
    je sais pas quoi dire
    (m'|nous)? aider
    aider
    (aide|aider) (moi|nous)
    comment (ça|cela) (marche|fonctionne) (ce truc|cette chose|tout ça|ici)?
    comment (je|on) (fais|fait|m'en sers|s'en sert|l'utilise|utilise (ça|usher))
    je (suis perdu|suis perdue|ne sais pas quoi dire|ne comprends pas|sais pas quoi dire|comprends pas)
    (tu peux|peux-tu|vous pouvez|pouvez-vous|tu pourrais|pourrais-tu) (m'|nous)? aider
    (j'ai|on a) besoin (d'|d'un peu d')aide
HelpIntent =
    (les)? commandes (disponibles|possibles)?
    (quelles sont|donne-moi|liste|dis-moi|lis-moi|énumère|montre-moi|donnez-moi) (les|toutes les|tes|vos) commandes (disponibles|possibles|que tu connais|que je peux utiliser)?
    (donne-moi|dis-moi|lis-moi|donnez-moi|montre-moi)? (la)? liste des commandes (disponibles|possibles)?
    quelles commandes (existent|sont disponibles|connais-tu|sont possibles|je peux utiliser|puis-je utiliser|comprends-tu|est-ce que tu connais|est-ce que tu comprends|as-tu)
    (la)? liste complète (des commandes)?
    (quelles|quels) (sont)? (les)? (commandes|ordres) (que je peux (dire|utiliser|donner)|il y a|existent|disponibles|possibles)?
    (c'est quoi|montre|dis-moi|explique-moi) (les|tes) commandes

AMAZON-StopIntent =
    (stop|arrête|arrêter|arrêtez|quitte|quitter|ferme|termine|fin|terminé|sors|tais-toi)
    (au revoir|à plus tard|à plus|bonne nuit|salut)
    (ça suffit|c'est bon|c'est tout|c'est fini|j'ai fini|on a fini|ce sera tout)
    arrête-toi
    c'est bon (arrête|stop|merci|comme ça)?
    ça (suffit|ira|va) (merci|comme ça)?
    arrête (toi)? (maintenant)?
AMAZON-CancelIntent =
    (annule|annuler|annulez|annule ça|annule tout)
    (laisse tomber|laissez tomber|laisse|peu importe|tant pis)
    (oublie|oubliez|oublie ça|oublie-le)
    (rien|rien du tout|ce n'est rien|c'est rien)
    (non|en fait|finalement|oh)? (finalement)? (annule|annulez|laisse tomber|laisse|oublie|laissez tomber|oubliez|tant pis)
    (non)? (rien|c'est rien|c'est pas grave|ça fait rien)
    j'ai changé d'avis
AMAZON-YesIntent =
    (oui|ouais|ok|d'accord|bien sûr|volontiers|absolument|exactement|exact|parfait|carrément|tout à fait|bonne idée|avec plaisir|certainement|évidemment)
    oui (s'il te plaît|vas-y|c'est ça|exactement|bien sûr|celui-là|celle-là|merci|volontiers)
    (vas-y|allez-y|c'est ça|c'est bien ça|celui-là|celle-là|fais-le|pourquoi pas|ça me va|lance-le|lance-la|mets-le|mets-la)
    (oui|ouais|ok|d'accord) (vas-y|allez-y|carrément|volontiers|bien sûr|pourquoi pas|avec plaisir|celui-là|celle-là|ça marche|c'est bon)
    (ça marche|carrément|pourquoi pas|vas-y|allez-y|avec plaisir|volontiers|bonne idée|parfait|super)
AMAZON-NoIntent =
    (non|nan|pas du tout|surtout pas|négatif|jamais de la vie)
    non (merci|pas ça|pas celui-là|pas celle-là|autre chose|pas vraiment|un autre|une autre|pas maintenant)
    (pas celui-là|pas celle-là|pas ça|pas celui-ci|autre chose|un autre|une autre|pas vraiment|pas maintenant|je ne crois pas|je préfère pas|plutôt pas|ce n'est pas ça|c'est pas ça|pas aujourd'hui)

-accueil = (accueil|page d'accueil|écran d'accueil|menu principal|menu d'accueil|écran principal|page principale)
-a-l-accueil = ({ -accueil }|({ -va }|{ -reviens }|affiche|montre|ouvre|retour) (à|au|à la|à l'|sur|vers|sur l'|le|la|l')? (l')? { -accueil })
AMAZON-NavigateHomeIntent =
    { -a-l-accueil }
GoHomeIntent =
    { -a-l-accueil } { -at }
    { -at } { -a-l-accueil }
    (ramène|remets|amène) { -le }? { $player } (à|sur|au) (l'|le)? { -accueil }

PlayTitleIntent =
    { -mets } { $title }
    { -mets } { -le }? { $media_type } { -nomme }? { $title }
    (reprends|continue|finis|reprendre|continuer|finir|terminer) { -le } { $media_type } { $title }
    (balance|colle|envoie|fais péter) (le|la|les)? { $media_type }? { $title }
    { -regarde } { $title } (ce soir|tout de suite|encore une fois)
    (mets|lance|joue|démarre|regarde|écoute|passe|mettre|lancer|regarder|écouter) (le|la|l') { $media_type }
    (on|nous) (regarde|regarderait|va regarder|se regarde|regardons|mate|écoute|met|lance) { $title }
    (regardons|écoutons|mettons|lançons|matons) { $title }
    (on|nous) (regarde|va regarder|se regarde|regardons|mate|met|lance) (le|la|l'|un) { $media_type } { $title }
    (regardons|écoutons|mettons|lançons|matons) (le|la|l') { $media_type } { $title }
    .typed =
        { -le }? { $media_type } { $title }
        je (regarderais|verrais|mettrais|regarderai) bien { $title }
        { $title } sur (le|la|l'|les)? { $player }

PlayShowIntent =
    { -regarde } { -le }? { -serie } { -nomme }? { $series }
    (continue|reprends|continuer|reprendre|poursuis) { -le } { -serie } { $series }
    (on|nous) (regarde|va regarder|se regarde|regardons|mate|met|lance) (la|le|l') { -serie } { $series }
    (regardons|mettons|lançons|matons) (la|le|l') { -serie } { $series }
    .typed =
        { -le }? { -serie } { $series }
PlaySeasonIntent =
    { -regarde } { -le }? saison (numéro)? { $season } { -de } (la { -serie })? { $series }
    { -regarde } { -le }? { $nth_season } saison { -de } (la { -serie })? { $series }
    { -regarde } (la { -serie })? { $series } (la)? saison { $season }
    { -regarde } (la { -serie })? { $series } { -le }? { $nth_season } saison
    { -regarde } toute la saison { $season } { -de } { $series }
    .typed =
        (la)? saison { $season } { -de } { $series }
        { $series } saison { $season }
PlayEpisodeIntent =
    { -regarde } (la { -serie })? { $series } (la)? saison { $season } (l')? épisode { $episode }
    { -regarde } { -le }? saison { $season } (l')? épisode { $episode } { -de } (la { -serie })? { $series }
    { -regarde } (l')? épisode { $episode } { -de } (la)? saison { $season } { -de } (la { -serie })? { $series }
    { -regarde } (l')? épisode (numéro)? { $episode } { -de } (la { -serie })? { $series }
    { -regarde } { -le }? { $nth_episode } épisode { -de } (la)? saison { $season } { -de } (la { -serie })? { $series }
    { -regarde } { -le }? { $nth_episode } épisode { -de } (la)? { $nth_season } saison { -de } (la { -serie })? { $series }
    { -regarde } { -le }? { $nth_episode } épisode { -de } (la { -serie })? { $series }
    { -regarde } (l')? épisode { $episode } { -de } (la)? { $nth_season } saison { -de } { $series }
    .typed =
        { $series } saison { $season } épisode { $episode }
PlayNextEpisodeIntent =
    { -regarde } { -le }? prochain épisode { -de } (la { -serie })? { $series }
    { -regarde } (l')? épisode (suivant|d'après) { -de } (la { -serie })? { $series }
    { -regarde } (la suite) { -de } (la { -serie })? { $series }
    (passe|continue|passer|continuer) (à|avec|au|à l')? (le|l')? (prochain épisode|épisode suivant) { -de } { $series }
    { -regarde } { -le }? premier épisode (non vu|pas vu|pas encore vu) { -de } { $series }
    { -regarde } (l')? épisode (que je n'ai pas vu|pas encore vu|non vu) { -de } { $series }
PlayNewEpisodeIntent =
    { -regarde } { -le }? { -nouveau } épisode { -de } (la { -serie })? { $series }
    { -regarde } { -le }? épisode (le plus récent|le dernier sorti|de la semaine|de cette semaine|inédit|tout neuf) { -de } (la { -serie })? { $series }
    { -regarde } (l')? inédit { -de } { $series }
    (y a-t-il|est-ce qu'il y a|il y a|y a|a-t-on|on a|est-ce qu'on a) (un|le) { -nouveau } épisode { -de } { $series }
ResumeEpisodeIntent =
    (reprends|reprendre|reprenez|continue|continuer|continuez|finis|finir|termine|terminer|poursuis|poursuivre|finissons|relance) { -le }? épisode (commencé|en cours|entamé)? { -de } (la { -serie })? { $series }
    { -regarde } { -le }? (épisode commencé|épisode en cours|reste de l'épisode|fin de l'épisode) { -de } { $series }
    (reprends|reprendre|continue|continuer) { $series } (où|là où) (j'en étais|on en était|je me suis arrêté|nous en étions)
    (reprends|reprendre|continue|continuer|relance|remets|poursuis) (la série|l'épisode { -de })? { $series } (là)? (où|d'où) (j'en étais|je m'étais arrêté|je m'étais arrêtée|je me suis arrêté|je me suis arrêtée|on s'était arrêtés|on s'est arrêtés|on en était|j'étais|j'avais arrêté|on avait arrêté)
    (finis|finir|termine|terminer) (l'épisode { -de })? { $series }
    (je veux|on veut|j'aimerais) (finir|terminer|reprendre|continuer) (l'épisode|mon épisode) { -de } { $series }
    (reprends|continue|remets|relance) (l'épisode|mon épisode) { -de } (la { -serie })? { $series } (là)? (où (j'en étais|on en était|je me suis arrêté))?
    .typed =
        (finis|termine|reprends|continue|finir|terminer) (l'épisode|mon épisode|cet épisode) { -de } { $series } (que|qu') (j'avais|j'ai|on avait|nous avions|on a) (commencé|laissé|entamé)
PlayRandomEpisodeIntent =
    { -regarde } (un|n'importe quel|un des|un autre|un petit) (épisode|épisodes) (au hasard|aléatoire|quelconque)? { -de } (la { -serie })? { $series }
    { -regarde } (un)? épisode (au hasard|aléatoire|quelconque) { -de } (la { -serie })? { $series }
    { -regarde } (au hasard) un épisode { -de } { $series }
    (un|une)? épisode (au hasard|aléatoire|quelconque|au pif) { -de } { $series }
    n'importe quel épisode { -de } { $series }
    { -mets } (un)? épisode (au hasard|aléatoire|quelconque|au pif) { -de } { $series }
    { -mets } (n'importe quel|un) épisode { -de } { $series } (au hasard)?
    .typed =
        (choisis|choisis-moi|prends|trouve|trouve-moi|sélectionne) (un|n'importe quel) épisode { -de } { $series }
-au-hasard = (au hasard|aléatoire|quelconque|n'importe lequel|au pif)
PlayRandomIntent =
    { -regarde } (quelque chose|n'importe quoi|un truc|un petit quelque chose) (à regarder|au hasard|de bien|de bon|à voir)?
    { -regarde } (un|une|n'importe quel|n'importe quelle|un bon|une bonne|un petit|un autre) { $media_type } { -au-hasard }?
    { -regarde } { -le }? { $media_type } { -au-hasard }
    { -regarde } { $media_type }
    { -regarde } (un|une|n'importe quel|n'importe quelle|un bon|une bonne|un petit|quelques|des) { $media_type } (de|d'|du genre|de genre|dans le genre) { $genre } { -au-hasard }?
    { -regarde } (un|une|n'importe quel|un bon|une bonne|un petit|quelques|des) { $media_type } { $genre } { -au-hasard }?
    { -regarde } (un|une|n'importe quel|n'importe quelle|un bon|une bonne|une petite|un petit|du|de la|des|de l'|quelque chose de|quelque chose de genre) { $genre } { -au-hasard }?
    (surprends-moi|étonne-moi|surprenez-moi|choisis pour moi|choisis quelque chose)
    (j'ai|on a|nous avons) envie (de|d') (un|une|voir un|voir une|regarder un|regarder une)? { $genre }
    (j'ai|on a|nous avons) envie (de|d') (un|une|voir un|voir une|regarder un|regarder une) { $media_type } { $genre }?
    { -mets } (quelque chose|un truc|n'importe quoi|ce que tu veux) (à la télé|de bien|de sympa|au hasard)?
    (un|une) { $genre } (s'il te plaît)
    (on|je) (regarde|regarderait|mate|met) (un|une) { $media_type } { $genre }?
    (lance|mets|mets-moi|mets-nous) (ce que tu veux|n'importe quoi|un truc|quelque chose)
    (peu importe|n'importe quoi|ce que tu veux)
-la-suite = (ce qui suit|la suite|le suivant|ce qui vient après|ce qui vient ensuite|à suivre|le prochain|la prochaine chose)
PlayNextUpIntent =
    { -regarde } { -la-suite } { -de-la-liste }?
    { -regarde } (le)? prochain épisode
    { -regarde } (ce qui est prévu|ce qui est) (ensuite|après|à suivre)
    (continue|enchaîne|continuer|enchaîner) avec { -la-suite }
    { -mets } (ce qui (vient|arrive|suit) (ensuite|après|maintenant)?|la suite|le prochain|le suivant|la prochaine chose) { -de-la-liste }?
    (mets|lance|joue|regarde|passe|voir) (ce qui (vient|est prévu|suit)|la suite) (ensuite|après|maintenant)?
-de-la-liste = (de|dans|sur) (ma|la|notre) (liste|file|liste à suivre)
PlaySongIntent =
    { -ecoute } { -le }? { -chanson } { -nomme }? { $song }
    { -ecoute } { -le }? { -chanson } { -nomme }? { $song } (de|d'|du|des|par|du groupe|de l'artiste) { $artist }
    { -ecoute } { -le }? { -chanson } { -nomme }? { $song } (de l'|sur l'|dans l'|du|sur le|sur son|de son) { -disque } { $album }
    { -ecoute } { -le }? { -chanson } { -nomme }? { $song } (de l'|sur l'|dans l'|du|sur le) { -disque } { $album } (de|d'|du|des|par) { $artist }
    { -ecoute } { -le }? { -chanson } { -nomme }? { $song } (de|d'|du|des|par) { $artist } (de l'|sur l'|dans l'|du|sur le) { -disque } { $album }
    { -ecoute } { $song } (par|du groupe|de l'artiste|chanté par|chantée par) { $artist }
    .typed =
        { -le }? (chanson|morceau) { $song }
PlaySongsFromAlbumIntent =
    { -ecoute } { -le }? { -disque } { -nomme }? { $album }
    { -ecoute } { -le }? { -disque } { -nomme }? { $album } (de|d'|du|des|par|du groupe|de l'artiste) { $artist }
    { -ecoute } (tout)? (l'|le) { -disque } { $album }
    { -ecoute } (les|des|toutes les|tous les|quelques)? { -chansons } (de l'|du|sur l'|dans l'|sur le) { -disque } { $album }
    { -ecoute } (les|des|toutes les|tous les|quelques)? { -chansons } (de l'|du|sur l'|dans l'|sur le) { -disque } { $album } (de|d'|du|des|par) { $artist }
    { -ecoute } (quelque chose|une chanson|un morceau) (de l'|du|sur l'|dans l') { -disque } { $album }
PlayArtistIntent =
    { -ecoute } { -le }? { -groupe } { -nomme }? { $artist }
    .typed =
        { -le } { -groupe } { $artist }
PlaySongsByArtistIntent =
    { -ecoute } (les|des|de la|toutes les|tous les|quelques|un peu de|les meilleures|les plus grandes|les meilleurs)? { -chansons } (de|d'|du|des|par|du groupe|de l'artiste|du chanteur|de la chanteuse) { $artist }
    { -ecoute } (du|un peu de|quelque chose de|quelque chose d'|tout|les tubes de|les tubes d'|une chanson de|une chanson d'|un morceau de|un titre de|les succès de) { $artist }
    .typed =
        (quelques|des|les meilleures|plus de)? { -chansons } { -de } { $artist }
-un-peu = (de la|un peu de|une|quelques|des|du|de l'|d'autres|ma|n'importe quelle)
PlayRandomMusicIntent =
    { -ecoute } { -un-peu } (bonne|petite)? (musique|chansons|chanson|morceaux|son|titres) (au hasard|aléatoire|quelconque)?
    { -ecoute } (du|de la|de l'|un peu de|quelque chose de|des|un morceau de) { $genre }
    { -ecoute } { -un-peu } (musique|chansons|chanson|morceaux|titres) (de|d'|du genre|de genre|genre|dans le genre)? { $genre }
    (balance|envoie|lâche) (le son|la musique|du son|le rythme|la sauce)
    (ambiance|fais-nous danser|mets l'ambiance|fais péter le son)
    { -ecoute } (le)? genre { $genre }
    (avoir|écouter|entendre|mettre) (du|de la|un peu de|de l') { $genre }
    { -ecoute } (de la|un peu de) (bonne)? (musique|zik)
    .typed =
        (il (me|nous) faut|j'ai besoin|on a besoin|j'ai envie|on veut|je veux) { -de } (la)? musique

-livre = (livre audio|livre|audiolivre|roman|livre lu)
PlayAudiobookIntent =
    (lis|lire|lis-moi|lisez|lisez-moi|lis-nous|{ -ecoute }|continue|continuer|reprends|reprendre) { -le }? { -livre } { -nomme }? { $title }
    (lis|lire|lis-moi|lis-nous|raconte-moi|raconte-nous) { $title }
-liste = (playlist|liste de lecture|liste)
PlayPlaylistIntent =
    { -mets } { -le }? { -liste } { -nomme }? { $title }
    { -mets } (quelque chose|de la musique|les chansons|les titres|les morceaux) { -de } { -le }? { -liste } { $title }
    .typed =
        { -le }? { -liste } { $title }
-coffret = (collection|saga|coffret|série de films|intégrale)
PlayCollectionIntent =
    { -mets } { -le }? { -coffret } { -nomme }? { $title }
    { -mets } (tous les films|un film|les films|quelque chose) (de la|du|dans la|de ma|de l') { -coffret } { $title }
-station = (chaîne|station|radio|chaîne de télé|chaîne de télévision|chaîne télé|canal)
TuneChannelIntent =
    { -mets } { -le }? { -station } { -nomme }? { $channel }
    { -mets } { -le }? { -station } (numéro)? { $channel_number }
    (passe|passer|zappe|zapper|va|aller|change|bascule|basculer|branche-toi|mets-toi) (sur|à|vers|pour) { -le }? { -station } { $channel }
    (passe|passer|zappe|zapper|va|aller|change|bascule|basculer|branche-toi|mets-toi) (sur|à|vers|pour) { -le }? { -station } (numéro)? { $channel_number }
    (zappe|zapper|branche-toi) sur { $channel }
    change de chaîne pour { $channel }
-melange = (en aléatoire|en lecture aléatoire|en mode aléatoire|de façon aléatoire|aléatoirement|dans le désordre|au hasard|en mélangé|dans n'importe quel ordre)
ShuffleTitleIntent =
    { -mets } { -le }? { $media_type } { $title } { -melange }
    { -mets } { $title } { -melange }
    (mélange|mélanger|mélangez) { -le }? { $media_type } { $title }
    (mélange|mélanger|mélangez) { $title }
    (mélange|mélanger) { -le }? { $list_type } { $title }
    lecture aléatoire (de|d'|du|de la|de l')? { -le }? { $media_type } { $title }
PlayAllEpisodesIntent =
    { -regarde } (tous les|l'intégralité des|l'ensemble des|la totalité des) épisodes { -de } (la { -serie })? { $series }
    { -regarde } (tous les|les|l'intégralité des|l'ensemble des|la totalité des) épisodes { -de } (la { -serie })? { $series } { $order }
    { -regarde } { $order } (tous les|les) épisodes { -de } (la { -serie })? { $series }
    { -regarde } (toute la { -serie }|l'intégrale de|l'intégralité de) { $series }
    { -regarde } (toute)? (la)? { -serie } { $series } { $order }
PlayMixIntent =
    { -ecoute } (un|une|le|la)? (mix|mix instantané|radio|station|sélection) (de|d'|du|des|à partir de|basé sur|basée sur|autour de|inspiré de|avec|façon) (l'artiste|du groupe|la chanson|l'album)? { $title }
    { -ecoute } (de la|une|des|un peu de)? (musique|chansons|chanson|morceaux|titres) (comme|dans le style de|qui ressemble à|qui ressemblent à|semblable à|semblables à|proche de|proches de) { $title }
    { -ecoute } (quelque chose|de la musique|des chansons|d'autres chansons|plus de musique|d'autres morceaux|des morceaux) (comme ça|dans ce style|de semblable|dans le même genre|du même genre|dans le même style|du même style|qui ressemble à ça)
    .typed =
        (crée|fais|créer|faire|prépare|compose) (moi|nous)? (un|une) (mix|radio|station|sélection) (de|d'|du|des|à partir de|avec|autour de) { $title }
PlayLatestAlbumIntent =
    { -ecoute } { -le }? (dernier|nouvel|tout dernier|tout nouvel|nouveau) { -disque } (de|d'|du|des|du groupe|de l'artiste|par) { $artist }
    { -ecoute } { -le }? { -disque } (le plus récent|le dernier|le dernier sorti|tout neuf) (de|d'|du|des|du groupe) { $artist }
    { -ecoute } (la nouveauté|les nouveautés|le dernier|le petit dernier) (de|d'|du|des) { $artist }
-mes-favoris = (mes|nos|les) { -favoris }
PlayFavoritesIntent =
    { -mets } (quelque chose de|un de|une de|tous|toutes)? { -mes-favoris }
    { -mets } (mes|nos|une de mes|un de mes|quelques|tous mes|toutes mes|mon|ma) { $media_type } (favoris|favorites|favori|favorite|préférés|préférées|préféré|préférée)
    { -mets } (les|des) { $media_type } (que j'aime|que j'adore|que je préfère|qu'on aime|de mes favoris|de mes préférés)
    { -mets } (les|des|mes|un de mes) { $media_type } (de|dans|parmi) { -mes-favoris }
    { -mets } (ce que j'aime|quelque chose que j'aime|quelque chose que j'adore|ce que j'adore)
    .typed =
        { -ecoute } (mes|nos|une de mes|un de mes|quelques-unes de mes) { $media_type } (favoris|favorites|favori|favorite|préférés|préférées|préféré|préférée)
-recent = (ajoutés récemment|ajoutées récemment|ajouté récemment|ajoutée récemment|récemment ajoutés|récemment ajoutées|récemment ajouté|récemment ajoutée|tout juste ajoutés|les plus récents|les plus récentes|récents|récentes|qui viennent d'arriver|qui viennent d'être ajoutés)
PlayRecentIntent =
    { -mets } (un des|une des|les|des|un|une) { $media_type } { -recent }
    { -mets } (les|des|mes)? (nouveaux|nouvelles|derniers|dernières) { $media_type } (ajoutés|ajoutées|arrivés)?
    { -mets } (les|mes|une des|un des)? (derniers ajouts|nouveautés|dernières nouveautés|ajouts récents|nouveaux ajouts|dernières arrivées|dernières sorties)
    { -mets } (ce qui vient d'arriver|ce qui a été ajouté récemment|ce qui est nouveau|ce qu'il y a de nouveau|quelque chose de nouveau|quelque chose de récent|du nouveau)
    { -mets } (quelque chose|un truc|une chose) (de récent|de nouveau|(qui (vient d'être|a été))? (ajouté|arrivé|sorti) (récemment|dernièrement|cette semaine)?)
    ({ -mets }|montre|montre-moi|montre-nous) (un|une) (des|de mes|de nos) (derniers|dernières|nouveaux|nouvelles) { $media_type } (ajoutés|ajoutées|arrivés|arrivées)?
    ({ -mets }|montre|montre-moi) (les|mes) (derniers|dernières|nouveaux|nouvelles) { $media_type } (ajoutés|ajoutées|arrivés|arrivées)?
-annonce = (bande-annonce|bande annonce|bandes-annonces|bandes annonces|teaser|trailer|trailers)
PlayTrailersIntent =
    ({ -regarde }|montre|affiche) (des|les|quelques|une|la|d'autres)? { -annonce }
    ({ -regarde }|montre|affiche) (la|les|une)? { -annonce } { -de } { -le }? { $media_type } { $title }
    ({ -regarde }|montre|affiche) (la|les|une)? { -annonce } (de|d'|du|pour|pour le film) { $title }
    ({ -regarde }|montre|affiche) ce qui sort bientôt

-idee = (suggestion|idée|recommandation|proposition|conseil|suggestions|idées|recommandations|propositions|conseils)
-conseille = (suggère|suggérer|conseille|conseiller|propose|proposer|recommande|recommander|suggérez|conseillez|proposez|recommandez|suggère-moi|conseille-moi|propose-moi|recommande-moi|suggérez-moi|conseillez-moi|proposez-moi|propose-nous|suggère-nous|conseille-nous)
-a-voir = (à regarder|à voir|à écouter|à mettre|pour ce soir|ce soir|de bien|de bon|à lire)
SuggestIntent =
    (fais-moi|donne-moi|faites-moi|donnez-moi|fais-nous|donne-nous|tu as|as-tu|vous avez|avez-vous|t'as|il me faut|trouve-moi)? (une|des|quelques|une autre|d'autres|une bonne|un|un autre) { -idee } (de { $media_type }|{ -a-voir })?
    (fais-moi|donne-moi|donne-nous|as-tu|tu as)? (une|des|un) { -idee } (de|d'|pour) (un|une)? { $media_type }
    { -conseille } (quelque chose|un truc|n'importe quoi) { -a-voir }?
    { -conseille } (un|une|des|quelques|un bon|une bonne)? { $media_type } { -a-voir }?
    { -conseille } (un|une|des|quelques|un bon|une bonne)? { $media_type } (de|d'|du genre|de genre)? { $genre }
    { -conseille } (un|une|des|du|de la|de l'|quelque chose de|une bonne|une petite|un bon) { $genre }
    (je ne sais pas|je sais pas|j'hésite|on ne sait pas|on sait pas) (quoi|que|quel|quelle|ce que je veux) { $media_type }? (regarder|voir|mettre|écouter|choisir)
    (que|qu'est-ce que|quoi) (tu me|tu nous|vous me|me|nous)? (conseilles|proposes|recommandes|suggères|conseilles-tu|proposes-tu|suggères-tu|recommandes-tu) { -a-voir }?
    (qu'est-ce qu'il y a|il y a quoi|quoi|qu'est-ce que tu as|qu'y a-t-il|tu as quoi) (de bien|de bon|d'intéressant|à regarder|à voir) (ce soir|à voir|à la télé|à regarder)?
    (que|qu'est-ce que|quel|quelle) { $media_type }? (je pourrais|on pourrait|puis-je|pourrais-je|devrais-je|je devrais|on devrait) (regarder|voir|écouter|mettre)
    (on|je|nous) (regarde|regarder|regardons|se regarde|met|mate) quoi (ce soir|maintenant|aujourd'hui)?
    (qu'est-ce qu'on|qu'est-ce que je|que|qu'est-ce que nous) (regarde|pourrait regarder|pourrais regarder|peut regarder|va regarder|regarder|mate) (ce soir|aujourd'hui)?
    (tu|vous)? (me|nous|m')? (conseilles|recommandes|proposes|suggères|conseiller|recommander|proposer|suggérer) (quoi|quelque chose|un bon|un|une bonne|une) ({ $genre }? { $media_type } { $genre }?)? (à voir|à regarder|pour ce soir|ce soir)?
    (je|on) (ne)? (sais|sait) pas (quoi|que) (regarder|voir|mettre|choisir) (ce soir)?
    (une|des) (idée|idées|suggestion|suggestions) (de|pour) (film|série|ce soir|regarder)?
    (tu as|t'as|as-tu|vous avez|tu aurais|aurais-tu) (une|des|une petite|une bonne) (idée|idées|suggestion|suggestions|recommandation) (pour (ce soir|moi|nous)|à (me|nous) (donner|proposer))?
    (je|on) (ne)? (sais|sait) pas (quel|quelle|quels|quelles) { $media_type } (regarder|voir|mettre|choisir|écouter) (ce soir)?
    (qu'est-ce qu'il y a|il y a quoi|y a quoi|qu'y a-t-il|il y a) (de|quelque chose de)? (bien|bon|chouette|sympa|beau|intéressant) (à voir|à regarder|ce soir|en ce moment)?
    (qu'est-ce qui|quoi|que) (vaut le coup|est bien|mérite d'être vu)
-est-nouveau = (est nouveau|est arrivé|a été ajouté|est sorti|vient d'arriver|vient d'être ajouté|a été ajouté récemment|est arrivé récemment|a été ajouté dernièrement|il y a de nouveau|il y a de neuf)
WhatsNewIntent =
    (quoi de neuf|quoi de nouveau|du nouveau|du neuf|des nouveautés|les nouveautés) { -biblio }?
    (qu'est-ce qui|dis-moi ce qui|qu'est-ce qu'|montre-moi ce qui) { -est-nouveau } { -biblio }?
    (quelles sont|dis-moi|donne-moi|liste|lis-moi|montre-moi|c'est quoi|il y a) (les|des) (nouveautés|derniers ajouts|dernières nouveautés|dernières arrivées|ajouts récents|dernières sorties)
    (quels|quelles) (sont les)? (nouveaux|nouvelles|derniers|dernières)? { $media_type } (ont été ajoutés|ont été ajoutées|sont arrivés|sont arrivées|sont nouveaux|sont nouvelles|sont sortis|ont été ajoutés récemment|ont été ajoutées récemment|viennent d'arriver)
    (quels|quelles) sont les (nouveaux|nouvelles|derniers|dernières) { $media_type } { -biblio }?
    (est-ce qu'il y a|y a-t-il|il y a|j'ai|est-ce que j'ai|tu as) (de|des) (nouveaux|nouvelles) { $media_type } { -biblio }?
    (est-ce qu'il y a|y a-t-il|il y a) (du nouveau|du neuf|quelque chose de nouveau|quelque chose de neuf|des nouveautés) { -biblio }?
    (il y a|y a-t-il|y a|est-ce qu'il y a|on a|c'est) (du|quelque chose de|quoi de|des choses) (nouveau|neuf|nouvelles|récent) (ici|dans la bibliothèque|cette semaine)?
    (quels|quelles) (nouveaux|nouvelles|derniers|dernières) { $media_type } (on a|avons-nous|il y a|y a-t-il|j'ai|sont arrivés|sont arrivées|a-t-on)?
    (il y a|y a-t-il|est-ce qu'il y a|y a|tu as|on a|quoi) (du|de|quelque chose de|des|quoi de) (nouveau|neuf|nouveautés)
    (quels|quelles) (sont|sont les|nouveaux|nouvelles|nouvelles) (les)? (nouveaux|nouvelles|derniers|dernières)? { $media_type } (il y a|y a-t-il|sont arrivés|sont arrivées|ont été ajoutés|ont été ajoutées|récents|récentes|ajoutés|ajoutées)?
    quoi de neuf
    (qu'est-ce qui|qu'est-ce qu'on) (a été|est|a) (ajouté|arrivé|nouveau|rajouté) (récemment|dernièrement|ces derniers temps|cette semaine|aujourd'hui)?
    (c'est quoi|quelles sont|montre-moi|dis-moi) (les)? (nouveautés|derniers ajouts|dernières nouveautés)
WhatsNextIntent =
    (quelle est|c'est quoi|dis-moi) la suite
    (qu'est-ce qui|dis-moi ce qui) (vient|suit|est prévu) (après|ensuite)?
    (qu'est-ce qui|dis-moi ce qui) (passe|arrive) (après|ensuite)
    (quoi|et) (après|ensuite)
    qu'est-ce que (je|on) (regarde|regarde-t-on|vais regarder|va regarder|regardons) (ensuite|après)
    (quel est|c'est quoi|quels sont|dis-moi) (le|les|mon|mes) (prochain|prochains|suivant|suivants) (épisode|épisodes|titre|programme)?
    (quel est|c'est quoi|quels sont|dis-moi) (l'épisode suivant|le prochain épisode|les prochains épisodes) { -de } (la { -serie })? { $series }
    (qu'est-ce qui vient|c'est quoi la suite|quelle est la suite) (après|ensuite)? { -de } { $series }
    où (j'en suis|en suis-je) (dans|de|avec) (la { -serie })? { $series }
    c'est quoi (la suite|le prochain|après|ensuite|le prochain épisode)
    (qu'est-ce qui|quoi) (vient|arrive|passe|suit) (après|ensuite)
    (c'est quoi|quel est) (le|mon) (prochain|suivant)? épisode (suivant)? { -de } { $series }
-continuer = (continuer|reprendre|finir|terminer|poursuivre)
ContinueIntent =
    (qu'est-ce que|que) (je peux|puis-je|on peut|je pourrais|je dois) { -continuer } (à regarder|à voir|à écouter|à lire)?
    (qu'est-ce que|que) (j'étais|étais-je|on était|je suis|j'avais) (en train de (regarder|voir|écouter|lire|visionner)|commencé)
    (quel|quelle|quels|quelles) { $media_type } (j'étais|étais-je|est-ce que j'étais|on était|était-on|suis-je|j'ai été) en train de (regarder|voir|écouter|lire|suivre)
    (quel|quelle|quels|quelles) { $media_type } (je peux|puis-je|est-ce que je peux|on peut|peut-on) { -continuer } (à regarder|à voir|à écouter|à lire)?
    (quel|quelle|quels|quelles) { $media_type } (ai-je|j'ai|est-ce que j'ai|on a) (commencé|commencée|commencés|pas fini|pas terminé|laissé en cours)
    (où|à quoi) (j'en étais|en étais-je|on en était|en étions-nous|est-ce que j'en étais)
    (qu'est-ce que|dis-moi ce que) (j'ai|on a) (commencé|pas fini|laissé en cours|en cours)
    (montre-moi|dis-moi|liste) (mes|les) (lectures en cours|reprises)
    (qu'est-ce que|que|quoi) (je|j'|on|nous) (regardais|regardait|étais en train de regarder|était en train de regarder|écoutais|avais commencé|n'ai pas fini|n'ai pas terminé|n'a pas fini|regardions) (hier|hier soir|la dernière fois|avant|l'autre jour)?
    (quel|quelle|quels|quelles) { $media_type } (je|j'|on|est-ce que je|est-ce qu'on|est-ce que j') (n'ai pas fini|ai pas fini|n'ai pas terminé|regardais|regardait|étais en train de regarder|avais commencé|n'a pas fini|ai commencé|lisais|écoutais) (hier|hier soir|la dernière fois)?
    (quel|quelle) { $media_type } (n'est pas fini|n'est pas terminé|est en cours|reste à finir)
    (quel|quelle|quels) { $media_type } (j'avais|avais-je|on avait|j'ai|ai-je|est-ce que j'avais) (commencé|commencée|commencés|entamé|entamée|laissé|laissée) (en cours|à moitié)?
    (qu'est-ce que|quoi) (je peux|on peut|je pourrais|on pourrait) (continuer|reprendre|finir|terminer) (à|de)? (regarder|voir|écouter)?
    (je|on) regardais quoi
    qu'est-ce que (je|on) (regardais|regardait|écoutais|n'ai pas fini|n'a pas fini) (déjà|la dernière fois|hier|hier soir)?
-jai = (j'ai|est-ce que j'ai|ai-je|on a|est-ce qu'on a|as-tu|tu as|est-ce que tu as|sont là|avons-nous|il y a|existent|sont disponibles)
-disques = (albums|disques|cds)
WhichAlbumsIntent =
    (quels|quels sont les|combien d') { -disques } (de|d'|du|des|du groupe) { $artist } { -jai }?
    (quels) { -disques } { -jai } (de|d'|du|des|du groupe) { $artist }
    qu'est-ce que { -jai } comme { -disques } (de|d'|du|des) { $artist }
    { -jai } (des|quels|un|quelques) { -disques } (de|d'|du|des|du groupe) { $artist }
    (liste|lister|énumère|cite|lis-moi|dis-moi|donne-moi|montre-moi) (tous)? (les|mes|nos) { -disques } (de|d'|du|des|du groupe) { $artist }
-prends = (prends|je prends|mets|lance|joue|je veux|choisis|je choisis|plutôt|donne-moi|va pour|je voudrais|regarde|passe)
-parmi = (film|titre|choix|résultat|épisode|proposition|option|réponse|chanson|série|album|suggestion|de la liste)
PickIntent =
    { -prends }? (le|la) { $nth } { -parmi }?
    { -prends }? (le|la)? (numéro|choix|option|résultat|titre|proposition) { $number }
    { -prends }? (celui|celle|le film|la version|l'album) (de|d'|sorti en|sortie en|qui est sorti en|datant de)? (l'année|l'an)? { $year }
    { -prends }? (celui|celle) (qui s'appelle|intitulé|intitulée|nommé|avec le titre) { $title }
    { -prends }? (le dernier|la dernière) (de la liste|titre|choix|film)?
    { -prends } (le|la) { $number }
-autre = (l'autre|le deuxième choix|l'autre film|l'autre titre|l'autre série|l'autre chanson|l'autre album|l'autre version)
OtherOneIntent =
    { -prends }? { -autre } (plutôt|alors|s'il te plaît)?
    (non|pas celui-là|pas celle-là|laisse tomber|pas ça|pardon|non pas celui-là|désolé) (plutôt)? { -prends }? { -autre }
    (je voulais|je veux|je parlais de|je pensais à|je voulais dire) { -autre }
-aux-favoris = (à|dans|aux|parmi|en) (mes|les|nos)? { -favoris }
-celui-ci = (ça|ceci|cela|ce qui passe|ce qui joue|ce que j'écoute|ce que je regarde|le titre en cours)
AddFavoriteIntent =
    { -ajoute } { $title } { -aux-favoris }
    { -ajoute } (le|la|l'|mon|ma)? { $media_type } { $title } { -aux-favoris }
    { -ajoute } { -celui-ci } { -aux-favoris }
    { -ajoute } (ce|cet|cette) { $media_type } { -aux-favoris }
    { -ajoute } (ce qui passe|ce qui joue) { -at } { -aux-favoris }
    (j'aime|j'adore|j'aime bien|j'aime beaucoup|on adore|je kiffe) (ça|ce qui passe|ce que j'écoute|ce qui joue)
    (j'aime|j'adore|j'aime bien|j'aime beaucoup|on adore|je kiffe) (ce|cet|cette) { $media_type }
    (j'aime|j'adore|j'aime bien|j'aime beaucoup|on adore|je kiffe) (le|la|l') { $media_type } { $title }
    (j'adore|j'aime beaucoup) { $title }
RemoveFavoriteIntent =
    { -enleve } { $title } (de|dans|parmi|des) (mes|les|nos)? { -favoris }
    { -enleve } (le|la|l'|mon|ma)? { $media_type } { $title } (de|dans|parmi|des) (mes|les|nos)? { -favoris }
    { -enleve } { -celui-ci } (de|des) (mes|les|nos)? { -favoris }
    { -enleve } (ce|cet|cette) { $media_type } (de|des) (mes|les|nos)? { -favoris }
    { -enleve } (ce qui passe|ce qui joue) { -at } (de|des) (mes|les)? { -favoris }
    (je n'aime plus|j'aime plus|je n'aime pas) (ça|ce qui passe)
    (je n'aime plus|j'aime plus|je n'aime pas) (ce|cet|cette) { $media_type }
    (je n'aime plus|j'aime plus) (le|la|l') { $media_type } { $title }
    (je|on) (ne)? (veux|veut) plus (de)? { -celui-ci } (dans|parmi|en) (mes|les|nos) { -favoris }
    (je|on) (ne)? (veux|veut) plus (de)? { $title } (dans|parmi|en) (mes|les|nos) { -favoris }
    (ça|ceci|cela) (ne)? (doit|devrait) (plus|pas) être (dans|parmi) (mes|les) { -favoris }
-marque = (marque|marquer|marquez|note|noter|mets|mettre|indique|coche|signale|passe)
MarkWatchedIntent =
    { -marque } { $title } (comme|en|en tant que) (étant)? { $state }
    { -marque } (le|la|l'|mon|ma|les)? { $media_type } { $title } (comme|en|en tant que) (étant)? { $state }
    { -marque } (ça|ceci|cela|ce qui passe) (comme|en) { $state }
    { -marque } (ce|cet|cette) { $media_type } (comme|en) { $state }
    (j'ai|on a|nous avons) { $state } (le|la|l') { $media_type } { $title }
    (j'ai|on a|nous avons) { $state } { $title }
    (je n'ai|on n'a|je l'ai) { $state } (le|la|l') { $media_type } { $title }
    (j'ai|on a|nous avons) (déjà)? { $state } (le|la|l'|ce|cette)? { $media_type } { $title } (déjà)?
    { -marque } (le|la|l'|mon|ma)? { $media_type } { $title } (comme|en) (étant)? { $state }
    (je n'ai|j'ai|on n'a|on a) (pas|jamais|pas encore|encore pas) (vu|regardé) (le|la|l')? { $media_type } { $title } { $state }
    (le|la|l')? { $media_type } { $title } (est|a été) (déjà)? { $state }
    { $title } (est|a été) (déjà)? { $state }
    (le|la|l')? { $media_type } { $title } (je l'ai|on l'a) (déjà)? { $state }

-pause = (pause|mets en pause|mettre en pause|mettez en pause|mets sur pause|mettre sur pause|mets pause|fais une pause|faire une pause|fais pause|une pause|mets { -ca } en pause|mets { -ca } sur pause|mettre { -ca } en pause|mets { -quoi } en pause|suspends|suspendre|suspends { -ca })
AMAZON-PauseIntent =
    { -pause }
    (attends|un instant|une seconde|une minute|attends une seconde|attends un instant|deux secondes)
    (mets|fais|met) (sur|en|une)? pause (deux|une|quelques)? (seconde|secondes|minute|minutes|un instant|un moment)?
    pause (deux|une|quelques)? (seconde|secondes|minute|minutes)
    (attends|attendez) (une|deux)? (seconde|secondes|minute|un instant|un moment)
    (arrête|stoppe|bloque|fige|coupe) (ça|l'image|le film|la vidéo|la musique)? (un instant|une seconde|une minute|un moment|deux secondes|deux minutes)
    (fais|fait|on fait|faisons) une (petite)? pause
    (mets|met|mettez) (le film|la vidéo|la musique|la série|l'épisode|ça|tout)? (en|sur) pause
PausePlayerIntent =
    { -pause } { -at }
    { -at } { -pause }
    (mets|mettre|mettez) { -le }? { $player } (en|sur) pause
    (suspends|pause) { -le } { $player }
    (arrête|stoppe|bloque|fige) (un instant|une seconde|un moment|une minute) { -le }? { $player }
    (mets|mettre|mettez) (le film|la vidéo|la musique|la série|l'épisode|ça)? { -at } (en|sur) pause
    (mets|mettre|mettez) (en|sur) pause { -le } { $player }
-reprends = (reprends|reprendre|reprenez|continue|continuer|continuez|poursuis|poursuivre|reprends la lecture|reprendre la lecture|continue la lecture|continuer la lecture|relance|relance la lecture|reprends { -ca }|continue { -ca }|reprendre { -ca }|relance { -ca }|enlève la pause|fin de la pause|remets en marche|remets la lecture)
AMAZON-ResumeIntent =
    { -reprends }
    (reprends|continue) (ce que je regardais|ce qu'on regardait|ce que j'écoutais|où on en était|où j'en étais|là où j'en étais)
    (c'est bon)? (tu peux|vous pouvez|on peut) (continuer|reprendre|remettre)
    (je suis|on est) (de retour|prêt|prête|prêts|revenu|revenue)
    (enlève|retire) la pause
    (reprends|continue|repars) (là)? où (on|j'|nous) (en était|en étais|s'était arrêté|étions)
-la-selection = (la sélection|ma sélection|ce qui est sélectionné|l'élément sélectionné|le contenu sélectionné|le titre sélectionné|le film sélectionné|l'épisode sélectionné|ce que j'ai sélectionné|ce qui est surligné)
PlaySelectedIntent =
    (joue|jouer|lance|lancer|mets|mettre|lis|lire|démarre|démarrer|ouvre) { -la-selection }
    lecture
    (lance|lancer|démarre|démarrer|commence|commencer|appuie sur|mets) (la)? lecture
    { -reprends } { -at }
    (joue|lecture) { -at }
-arrete = (arrête|arrêter|arrêtez|stoppe|stopper|stop|coupe|couper|éteins|interromps|termine|terminer|cesse|quitte)
-arret = ({ -arrete } (la lecture|{ -ca }|{ -quoi }|de jouer|de lire)|arrêt de la lecture|fin de la lecture)
StopPlaybackIntent =
    { -arret }
    { -arrete } { -at }
    { -at } { -arrete }
    { -arrete } { -le } { $player }
    { -arrete } la lecture de { -le }? { $player }
-suivant = (suivant|suivante|au suivant|à la suivante|le suivant|la suivante|{ -chose } (suivant|suivante)|prochain { -chose }|prochaine { -chose }|(passe|passer|passez|va|aller|saute|sauter|avance) (à|au|à la|à l'|vers)? (le|la|l')? (suivant|suivante|{ -chose } (suivant|suivante)|(prochain|prochaine) { -chose })|passe (ce|cette|cet|le|la) { -chose }|saute (ce|cette|cet|le|la) { -chose }|(mets|joue|lance) (le|la|l') (suivant|suivante|{ -chose } (suivant|suivante))|zappe (ce|cette|cet) { -chose }|passe)
AMAZON-NextIntent =
    { -suivant }
    (passe|saute|zappe|enlève|change) (celle-là|celui-là|celle-ci|celui-ci|ça|cette chanson|ce morceau|ce titre|cette piste|cet épisode|cette vidéo)
    (je n'aime pas|j'aime pas) (cette chanson|ce morceau|ce titre|celle-là|celui-là|ça)
    (la|le|l')? (chanson|morceau|titre|piste|épisode|vidéo|film) (suivant|suivante|d'après)
    (va|passe|saute|avance|aller|passer) (à|au|à la|à l')? (la|le|l')? (chanson|morceau|titre|piste|épisode|vidéo) (d'après|suivant|suivante)
    (mets|joue|lance|passe) (la|le|l')? (chanson|morceau|titre|piste) (d'après|suivant|suivante)
NextIntent =
    { -suivant } { -at }
    { -at } { -suivant }
    (la|le|l')? (chanson|morceau|titre|piste|épisode|vidéo|film)? (suivant|suivante|d'après) { -at }
    (saute|zappe) (celle-là|celui-là|celle-ci|celui-ci|cette chanson|ce morceau) { -at }
-precedent = (précédent|précédente|au précédent|à la précédente|le précédent|la précédente|{ -chose } (précédent|précédente|d'avant)|({ -reviens }|{ -va }|remets|mets|joue|remettre) (à|au|à la|à l'|sur)? (le|la|l')? (précédent|précédente|{ -chose } (précédent|précédente|d'avant)))
AMAZON-PreviousIntent =
    { -precedent }
    (la|le|l')? (chanson|morceau|titre|piste|épisode|vidéo|film) (précédent|précédente|d'avant)
    (reviens|retourne|va|remets|rejoue|revenir|retourner) (à|au|à la|à l')? (la|le|l')? (chanson|morceau|titre|piste|épisode|vidéo) (d'avant|précédent|précédente)
    (remets|rejoue) (celle|celui) (d'avant|précédent)
PreviousIntent =
    { -precedent } { -at }
    { -at } { -precedent }
    (la|le|l')? (chanson|morceau|titre|piste|épisode|vidéo|film)? (précédent|précédente|d'avant) { -at }
-du-debut = (depuis le début|au début|du début|à partir du début|à zéro|de zéro|depuis le commencement)
-recommence = (recommence|recommencer|recommencez|recommence { -ca }|recommencer { -ca }|recommence { -du-debut }|recommencer { -du-debut }|recommence { -ca } { -du-debut }|{ -du-debut }|(reprends|reprendre|remets|remettre|relance|rejoue|relis|mets|lance|joue|retourne|reviens|va|revenir) { -ca }? { -du-debut }|repars { -du-debut })
AMAZON-StartOverIntent =
    { -recommence }
    (recommence|reprends|reprendre|remets|relance|rejoue|repars|repartir|redémarre|revenir|reviens|mets|lance|joue) (ça|le film|la chanson|l'épisode|la vidéo|tout|le|la)? (depuis|du|au|dès|à partir du) (le|tout)? (début|départ|commencement)
    (j'ai|on a) (raté|loupé|manqué) le début (recommence|remets-le|remets|reprends)?
StartOverPlayerIntent =
    { -recommence } { -at }
    { -at } { -recommence }
    (recommence|reprends|remets|relance|rejoue|repars|redémarre) (ça|le film|la chanson|l'épisode|la vidéo|tout)? (depuis|du|au) (le)? (début|départ) { -at }
    (recommence|reprends|remets|relance|rejoue|redémarre) (ça|le film|la chanson|l'épisode|la vidéo|tout)? { -at } (depuis|du|au) (le)? (début|départ)
AMAZON-RepeatIntent =
    (répète|répéter|répétez|redis|redis-moi|répète ça|rejoue|rejoue ça|encore une fois|remets ça|joue-le encore|remets-la|remets-le)
    .typed =
        (répète|redis|répéter) (moi)? (ce que (tu as|tu viens de|vous avez|vous venez de) (dit|dire)|ta dernière phrase)
-aller = (va|aller|allez|avance|avancer|saute|sauter|passe|passer|place-toi|positionne-toi|mets-toi|reviens|revenir|retourne|recule|positionne|mets|reprends|lance)
SeekIntent =
    { -aller } { -ca }? (à|jusqu'à|jusque|jusqu'au|au|à partir de|directement à) { $time } (du début|de film|du film|de lecture)?
    { -aller } { -ca }? (à|jusqu'à) { $clock }
    { -aller } { -ca }? (à|à la|jusqu'à la|la) minute { $minutes }
    { -aller } { -ca }? (à|à la|jusqu'à la|jusqu'à)? (la)? { $nth_minute } minute
    { -aller } au temps { $time }
SeekRelativeIntent =
    { $sign } (de|d'|encore de)? { $time }
    { $sign } { -ca } (de|d') { $time }
    { -va } { $time } { $sign }
    { -va } { $sign } (de|d')? { $time }
    (saute|passe) (de|d'|encore)? { $time } { $sign }?
    { $time } { $sign }
    { $wind }
    { $wind } (de|d') { $time }
    { $sign } (de|d')? { $seconds }
-intro = (intro|introduction|générique|générique de début|séquence d'ouverture|résumé)
SkipIntroIntent =
    (passe|passer|passez|saute|sauter|sautez|ignore|ignorer|zappe|zapper|évite) (l'|le|la|cette|ce)? { -intro }
    (pas|sans) (l'|le|de|d')? { -intro }
    (va|passe) après (l'|le|la)? { -intro }
    (je|on) (ne)? (veux|veut) (pas|plus) (voir|regarder|de|entendre)? (l'|le|la|du|d'|de l')? { -intro }
    pas (de|d'|le|l') { -intro }
    (sans|évite|zappe|vire|coupe) (le|la|l')? { -intro }
ChapterIntent =
    { -aller } (à|au|jusqu'au)? (le)? chapitre (numéro)? { $number }
    { -aller } (à|au|jusqu'au)? (le)? { $nth } chapitre
    (lis|joue|lire|jouer) (le)? chapitre { $number }
    (lis|joue|lire|jouer) (le)? { $nth } chapitre
    chapitre { $number }
    (je|on) (veux|voudrais|veut) (aller au|écouter le|entendre le|voir le|le)? { $nth } chapitre
    le { $nth } chapitre
    (je|on) (veux|voudrais|veut) (aller au|le)? chapitre { $number }
    .typed =
        (je veux|je voudrais) (aller|voir|écouter) (au)? chapitre { $number }
ChapterStepIntent =
    chapitre { $step }
    { $step } chapitre
    { -aller } (à|au|jusqu'au)? (le)? chapitre { $step }
    { -aller } (à|au|jusqu'au)? (le)? { $step } chapitre
    (lis|joue|lire|jouer) (le)? chapitre { $step }
    (saute|passe) (ce|le) chapitre
    (va|passe|saute|retourne|reviens) (au|à)? { $step } chapitre
    (va|passe|saute|retourne|reviens|recule|avance) (au|à|vers le)? chapitre { $step }
-audio = (audio|langue audio|piste audio|bande son|langue|langue parlée|son|piste|doublage)
SetAudioIntent =
    (change|changer|changez|modifie|bascule) (de|la|l'|le)? (langue audio|piste audio|audio|langue|bande son|doublage)
    (change|changer|mets|mettre|passe|passer|bascule|règle|mettez) (la|l'|le)? { -audio } (en|à|sur|pour|vers) (l'|le|la)? { $language }
    (mets|mettre|passe|passer|lis|je veux) { -ca } en { $language }
    (audio|piste|langue|son|version) (en)? { $language }
    (passe|passer|change) (à|en|au) (l'|la|le)? (version)? { $language }
    (autre|une autre) (langue|piste audio)
    (je veux|je voudrais|je préfère|je préférerais|j'aimerais)? (l'|le|la)? (écouter|entendre|regarder|voir|avoir|mettre) (ça|le film|la série|cet épisode)? en { $language }
    (je veux|je voudrais|je préfère|je préférerais|j'aimerais) (ça|le son|l'audio|le film|la version|la langue)? en { $language }
    (mets-moi|mets-le|mets-la|passe-le|passe-la|passe-moi ça|mets) (ça)? en { $language }
    (change|changer|prends|essaie|choisis|passe à) (de|une autre|la|l'autre|à une autre) (piste audio|langue|piste|version)
    .typed =
        (l'|le|la)? (écouter|entendre|regarder|voir|mettre) (ça)? en { $language }
-st = (sous-titres|sous-titre|sous-titrage|sous titres)
SubtitlesIntent =
    { $action } (les|des|le|aux|ces|de|d'|mes)? { -st }
    { $action } (les|des|le|aux|ces|de|d'|mes)? { -st } (en|à|pour|vers) (l'|le)? { $language }
    { $action } (les|des|le) { -st } { $language }
    (les)? { -st } (en)? { $language }
    { -st } { $action }
    { $action } (de)? (langue des)? { -st }
    (passe|passer) (aux|à d'autres) { -st }
    (passe|passer) (les|aux) { -st } (en|à) { $language }
    (j'ai|je n'ai|on a|on n'a|nous avons) { $action } (les|des|le)? { -st }
    (avoir|voir) (les|des) { -st } { $action }
    (essaie|essayer|prends|choisis) (d'|des|les)? { $action } { -st }
    (les|des)? { -st } (en|au) { $language } (s'il te plaît)?
    (je veux|je voudrais|mets-moi|je préfère) (ça|le film) { $action } { -st }
-boucle = (boucle|lecture en boucle|répétition|mode répétition|mode boucle)
AMAZON-LoopOnIntent =
    (active|activer|activez|mets|lance|démarre) (la)? { -boucle }
    (en boucle|mets en boucle|lis en boucle|joue en boucle|boucle)
    (joue|mets|passe|jouer|mettre|passer|répète|lis|écoute|laisse) (ça|cette chanson|ce morceau|la chanson|le morceau|ce titre|cet épisode|ce film|la même chanson) en (boucle|répétition|continu)
    (mets|mettre|passe|laisse|joue|répète) (ça|cette chanson|ce morceau|ce titre|celle-là|celui-là|la|le)? en boucle
    (je veux|j'aimerais) (ça|cette chanson|ce morceau)? en boucle
    (active|enclenche|lance) (la)? (boucle|répétition|lecture en boucle)
AMAZON-LoopOffIntent =
    (désactive|désactiver|désactivez|arrête|arrêter|enlève|stoppe|coupe) (la)? { -boucle }
    (plus de boucle|sans boucle|pas de boucle)
    (arrête|arrêter|cesse|finis|stoppe) (de)? (répéter|la boucle|la répétition|le répéter|la répéter|boucler|la lecture en boucle|mettre en boucle)
    (désactive|enlève|coupe|retire|annule) (la|le)? (boucle|répétition|lecture en boucle|mode boucle)
    (plus|pas) de (boucle|répétition)
    ne (répète|répétez) plus
RepeatModeIntent =
    (répète|répéter|répétez|rejoue) { $mode } (en boucle)?
    (mets|mettre|joue|lis|lance|passe) { $mode } en boucle
    { $mode } (la|de|les)? { -boucle }
    { $mode } (de)? répéter
AMAZON-ShuffleOnIntent =
    (active|activer|activez|mets|lance|passe en|démarre) (la|le|en)? (lecture aléatoire|mode aléatoire|aléatoire)
    (lecture aléatoire|mode aléatoire|aléatoire|mélange|mélange tout|dans le désordre)
    (mélange|mélanger|mélangez) (les|mes|tout|toutes les|tous les)? (chansons|morceaux|titres|pistes|tout|musiques)
AMAZON-ShuffleOffIntent =
    (désactive|désactiver|désactivez|arrête|arrêter|enlève|stoppe|coupe|quitte) (la|le)? (lecture aléatoire|mode aléatoire|aléatoire)
    (plus d'aléatoire|remets dans l'ordre|lecture dans l'ordre|dans l'ordre)
ShuffleIntent =
    { $state } (la|le|en)? (lecture aléatoire|mode aléatoire|aléatoire) { -at }
    { -at } { $state } (la|le|en)? (lecture aléatoire|mode aléatoire|aléatoire)
    (lecture aléatoire|mode aléatoire|aléatoire|mélange tout|mélange) { -at }
-flux = (la lecture|le flux|la diffusion|ça|le film|la musique|la vidéo|le son|la chanson|l'épisode|ce film|cette musique|ce qui passe|ce qui joue)
TransferIntent =
    { $mode } { -flux } (vers|sur|à|au|dans|jusqu'à) { -le }? { $target_player }
    { $mode } { -flux } (de|du|depuis|d'|à partir de) { -le }? { $source_player } (vers|sur|à|au|dans|jusqu'à) { -le }? { $target_player }
    { $mode } { -flux } (vers|sur|à|au|dans) { -le }? { $target_player } (de|du|depuis|à partir de) { -le }? { $source_player }
    { $mode } { -flux } (depuis|à partir de) { -le }? { $source_player }
    { $mode } (la lecture|le flux|la diffusion)
    (continue|continuer|reprends|reprendre|poursuis) { -flux }? (vers|sur|dans|au|à) { -le }? { $target_player } ce qui passe (sur|dans) { -le }? { $source_player }
    (continuer|continue|finir|finis|voir la suite|regarder la suite|poursuivre|regarder|écouter) (à regarder|à écouter|de regarder)? (ça|cela|ceci|ce film|le film|la suite|l'épisode|cette série)? (dans|sur|à|au) (le|la|l'|les)? { $target_player }
    { $mode } { -flux } (vers|sur|à|au|aux|dans|jusqu'à) { -le }? { $target_player } (s'il te plaît|maintenant|aussi)?
    { $mode } (la lecture|le flux|la diffusion|ça) (aussi)? (vers|sur|à|au|dans) { -le }? { $target_player }
    (je veux|on veut|j'aimerais)? (continuer|finir|regarder|voir) (ça|le film|la suite|l'épisode)? (vers|sur|dans|à|au) { -le }? { $target_player }
-quest-ce-qui = (qu'est-ce qui|qu'est-ce que|c'est quoi|dis-moi ce qui|quel est)
WhatIsPlayingIntent =
    qu'est-ce qui (passe|joue|est en cours|est en train de passer|est en lecture|se joue|tourne)
    (c'est quoi|quel est|quelle est|c'est quel) (ce|cet|cette|le|la|l')? { -chose } (en cours|actuel|actuelle|qui passe|qui joue|là)?
    qu'est-ce que (c'est|j'écoute|je regarde|on écoute|on regarde|tu joues|tu passes)
    (dis-moi)? (ce qui passe|ce qui joue|ce qui est en cours|ce que j'écoute|ce que je regarde)
    (comment s'appelle|quel est le nom de|quel est le titre de|quel est le nom du|quel est le titre du) (ce|cet|cette|la|le|l')? { -chose }
    (on regarde|on écoute|il passe|ça joue) quoi
    (qu'est-ce qui|quoi|c'est quoi ce qui) (passe|joue|se passe|est en cours|est diffusé) (en ce moment|maintenant|là|actuellement|ici)?
    (comment)? (s'appelle|ça s'appelle comment) (cette chanson|ce film|ce morceau|cette série|cet épisode|ça)?
    (on|je) (regarde|écoute) quoi (là|en ce moment)
WhoSingsIntent =
    qui (chante|joue|interprète|est-ce qui chante|est-ce qui joue|a fait|a chanté|a composé|a écrit) (ça|cela|là|ici|ce morceau|cette chanson|ce titre|cette musique)?
    (c'est de qui|c'est qui|de qui est) (ça|ce morceau|cette chanson|ce titre|cette musique|l'artiste|le chanteur|la chanteuse)?
    (quel|quelle|c'est quel) (artiste|groupe|chanteur|chanteuse) (chante|joue|est-ce|est-ce que j'écoute|c'est|passe)? (ça)?
    (quel est|qui est) (le nom de)? (l'artiste|le groupe|le chanteur|la chanteuse|le compositeur)
HowMuchLeftIntent =
    (combien de temps|combien) (reste-t-il|il reste|est-ce qu'il reste|ça dure encore|avant la fin|jusqu'à la fin) (avant la fin|de film|du film|encore|à l'épisode|au film)?
    (il reste|reste) combien (de temps|de minutes)? (avant la fin|du film|de film|à l'épisode)?
    (c'est|est-ce) (bientôt|presque) (fini|terminé|la fin)
    quand est-ce que (ça se termine|c'est fini|ça finit|le film se termine|ça se finit)
    (quand|à quelle heure) (se termine|finit|est-ce que se termine) { -ca }
    (combien de minutes|quelle durée) (reste-t-il|il reste|restante)
    (le film|l'épisode|ça|la série|ce film|cet épisode|la chanson) (finit|se termine|se finit|est fini|dure encore|se termine) (dans)? (combien de temps|quand|à quelle heure)
    (quand|dans combien de temps|à quelle heure) (est-ce que)? (le film|l'épisode|ça|ce film|cet épisode) (finit|se termine|est fini|sera fini)
    (combien de temps|combien de minutes) (il reste|reste-t-il|avant la fin)
    il reste combien (de temps|de minutes)? (avant la fin|pour ce film|au film)?
VolumeStepIntent =
    { $direction } (un peu|légèrement|encore|beaucoup)? (le|la|du|de)? { -son } (un peu|encore|légèrement)?
    { $direction } (le|la)? { -son } (de|d'|à) { $percent } (pour cent|points)?
    { $direction } (le|la)? { -son } { $often }
    { $direction } (le|la)? { -son } (de)? { $count } (fois|crans|cran|niveaux|points)
    { $direction } (un peu)? (la musique|la télé|l'enceinte)
    { $louder } (un peu)?
    (un peu|encore|encore un peu|beaucoup) { $louder }
    (mets|joue|parle|mets-le|mets la musique|mets le son|c'est|mets ça) (un peu|encore|beaucoup)? { $louder }
    (c'est|le son est|le volume est|la musique est) (un peu|beaucoup)? { $louder }
    (je n'|j'|on n')? { $louder }
SetVolumeIntent =
    (mets|mettre|mettez|règle|régler|réglez|monte|baisse|passe|ajuste|fixe) (le|la)? { -son } (à|au|sur|à la) (niveau)? { $percent } (pour cent)?
    (mets|mettre|règle|régler|monte|baisse|passe|ajuste) (le|la)? { -son } (à|au|à la|sur|jusqu'au) { $level }
    (le)? { -son } (à|au|sur)? { $percent } (pour cent)?
    (le)? { -son } (à|au|sur|à la) { $level }
    (mets|règle) (ça|la musique|la télé) (à|au) { $percent } pour cent
    (mets|mettre|règle|monte|baisse) (moi)? (le)? { -son } (à|sur) { $percent } (pour cent)?
    { -son } (à|sur)? { $percent }
    (je veux|je voudrais) (le)? { -son } à { $percent } (pour cent)?
    (mets|mettre|règle|monte|baisse|passe) (le)? { -son } (de|du|de la|d'|de l'|dans|sur) { -le }? { $player } (à|sur) { $percent } (pour cent)?
-muet = (muet|mode muet|silence|coupe le son|couper le son|coupez le son|enlève le son|éteins le son|mets en sourdine|mettre en sourdine|mets en muet|mets en mode muet|sourdine|désactive le son|mets le son en sourdine|sans le son|active la sourdine)
MuteIntent =
    { -muet }
    (mets|mettre|passe) { -le } { $player } (en sourdine|en muet|en mode muet|en silencieux)
    (coupe|enlève|éteins|désactive) le son de { -le }? { $player }
    (coupe-moi|coupe-nous|enlève-moi|éteins-moi) le son
    (coupe|éteins|enlève) (tout)? le (volume|bruit|son)
    (je veux|je voudrais) (du|le) silence
-remets-le-son = (remets le son|remettre le son|réactive le son|réactiver le son|rétablis le son|rétablir le son|rends le son|enlève la sourdine|enlève le mode muet|désactive la sourdine|désactive le mode muet|active le son|rallume le son|redonne le son|fin de la sourdine|rebranche le son|arrête la sourdine|quitte le mode muet)
UnmuteIntent =
    { -remets-le-son }
    (remets|réactive|rétablis|active) le son de { -le }? { $player }
    (remets-moi|remets-nous|rends-moi|redonne-moi) le son
    (on|je) (n'entends|n'entend|entends) (plus)? rien (remets le son)?

-bouge = (va|aller|allez|monte|descends|bouge|déplace-toi|navigue|appuie sur|défile|vas|fais défiler|flèche|déplace|remonte|monter|descendre)
NavigateIntent =
    { -bouge } (la)? (flèche)? { $direction }
    { $direction }
    { -bouge } { $direction } (de)? { $count } (fois|lignes|ligne|crans|cran|pas|cases|positions)
    { -bouge } { $direction } { $often }
    { $direction } { $count } (fois|lignes|crans|pas)
    { $direction } { $often }
    { $direction } (d'un cran|d'une ligne|d'une case)
    { $direction } (un peu|encore|encore un peu|s'il te plaît)
    { $direction } de { $count } (lignes|crans|cases|fois)?
    (va|déplace-toi|déplace|bouge|déplace le curseur|déplace la sélection) (de)? { $count } (fois|crans|cases|lignes)? { $direction }
    (déplace|bouge|mets) (le curseur|la sélection|le focus) { $direction }
    { $count } fois { $direction }
    (un|une) (cran|ligne|case|pas) { $direction }
    (appuie|appuyer) (sur)? { $direction }
    (va|déplace-toi|bouge|avance) (un peu|encore|encore un peu|d'un cran) { $direction }
    (va|déplace-toi|bouge|avance) { $direction } (un peu|encore|d'un cran|d'une ligne)
PageIntent =
    page { $direction }
    page { $step }
    (va|aller|passe|affiche|montre|défile|tourne) (à|sur|vers)? (la)? page { $step }
    (va|aller|passe|affiche|montre) (à|sur)? (la)? { $step } page
    { $step } page
    (défile|fais défiler) (d'une|une) page { $direction }
    { $direction } d'une page
    { $direction } (de)? (une|d'une) page
    (défile|tourne|va|avance|recule) (d'une page|une page) { $direction }
    une page (plus)? { $direction }
    (fais défiler|défile) (la|une)? page { $direction }
    page { $direction } (s'il te plaît|encore)?
SelectIntent =
    (sélectionne|sélectionner|sélectionnez|valide|valider|validez|confirme|entrée|choisis|choisir) (ça|ceci|cet élément|celui-ci|celui-là|l'élément)?
    (appuie|appuyer|clique|cliquer) (sur)? (ok|entrée|valider|ça|le bouton|sélectionner)
    (ouvre|ouvrir) (ça|ceci|celui-ci|cet élément)
    (prends|prendre|choisis|ouvre|clique sur|sélectionne|valide) (ça|celui-là|celle-là|celui-ci|celle-ci|cet élément|ce titre|ce film|cette série|ce qui est sélectionné|la sélection)
    (c'est)? (celui-là|celle-là) que je veux
LetterIntent =
    { $step } lettre
    lettre { $step }
    { -aller } (à|jusqu'à|sur)? (la)? lettre { $step }
    { -aller } (à|jusqu'à|sur)? (la)? { $step } lettre
    (la)? lettre { $step }
    (passe|va|saute|avance|reviens|retourne) (à)? (la)? { $step } lettre
    (passe|va|saute|avance|reviens|retourne|recule) (à|jusqu'à)? (la)? lettre { $step }
-affiche = (affiche|afficher|affichez|montre|montrer|montre-moi|montrez-moi|ouvre|ouvrir|ouvrez|va|aller|fais voir|voir|fais apparaître|appelle|lance)
ShowScreenIntent =
    { -affiche } (à|aux|dans|sur|au)? (le|la|les|l'|mes|un)? { $screen }
    qu'est-ce qu'il y a (à la télé|ce soir à la télé) dans le { $screen }
    (ouvre-moi|montre-moi|affiche-moi|sors-moi|fais-moi voir|montre-nous|amène-moi|emmène-moi|va|entre|entrer|aller|accéder|accède|ramène) (à|aux|dans|sur|au)? (le|la|les|l'|mes)? { $screen }
    (je veux|je voudrais|j'aimerais)? (voir|consulter|regarder|avoir) (le|la|les|l'|mes) { $screen }
    (il faut que j'aille|que j'aille|je dois aller|j'ai besoin d'aller|je vais) (dans|sur|à|aux|au) (le|la|les|l')? { $screen }
    (j'ai besoin|on a besoin) (du|de la|de l'|des|de) { $screen }
    (où est|où sont) (le|la|les|l') { $screen }
    qu'est-ce qu'il y a (dans|sur|au) (le|la)? { $screen }
    .typed =
        { -le }? { $screen }
BackIntent =
    (retour|reviens|revenir|retourne|retourner|retour en arrière|reviens en arrière|en arrière|page d'avant|retour arrière)
    (retour|reviens|retourne|recule) { $count } fois
    (retour|reviens|retourne) { $often }
    (appuie|appuyer) { $often } sur (retour|la touche retour)
    (appuie|appuyer) { $count } fois sur (retour|la touche retour)
    (appuie|appuyer) sur (retour|la touche retour|le bouton retour) ({ $often })?
    (reviens|retourne|retour) (à la page d'avant|à l'écran d'avant|au menu d'avant)
    { -reviens } (à|sur|vers) (l'|la|le)? (écran|page|menu) (précédent|précédente|d'avant)
    { -reviens } (d'un écran|d'une page|d'un cran|d'un menu)
FullscreenIntent =
    (plein écran|en plein écran|mode plein écran)
    (mets|mettre|passe|passer|active|bascule|affiche|quitte|sors du|désactive) (ça|la vidéo|le film|le lecteur)? (en|le)? (mode)? plein écran
    (agrandis|agrandir) (l'image|la vidéo|l'écran)
-fiche = (page|fiche|page de détail|fiche de détail|détails|informations|infos)
ShowTitleIntent =
    { -affiche } (le|la|l'|mon|ma) { $media_type } { $title }
    { -affiche } (la|les|l')? { -fiche } { -de } (le|la|l')? { $media_type } { $title }
    { -affiche } (la|les|l')? { -fiche } (de|d'|du|des|sur|pour) { $title }
    (affiche|afficher|montre-moi|montre|fais voir) { $title }
    (donne-moi) (des|les) (informations|infos|détails) sur { $title }
SearchIntent =
    (cherche|chercher|cherchez|recherche|rechercher|recherchez|trouve|trouver|cherche-moi|trouve-moi) (des|de|du|les|le|la|l'|après)? { $query }
    (fais|faire|lance|lancer) une recherche (sur|de|d'|pour|avec) { $query }
    (lance|lancer) la recherche (de|d'|pour) { $query }
    (est-ce que j'ai|y a-t-il) quelque chose (sur|avec) { $query }
    (est-ce qu'on a|on a|est-ce que tu as|tu as|il y a|y a-t-il|est-ce qu'il y a|avons-nous|as-tu) (quelque chose|des films|des séries|un film|un truc|des trucs|un film|une série) (avec|de|sur|par) { $query }
    (cherche|trouve|trouve-moi|recherche) (quelque chose|des films|des séries|un film|un truc) (avec|de|sur|par) { $query }
TypeTextIntent =
    (tape|taper|tapez|écris|écrire|écrivez|saisis|saisir|saisissez|entre) (le texte|le mot|les mots|la phrase)? { $text }
    (entre|saisis|mets) le texte { $text }

-lecteur = (lecteur|appareil|lecteur par défaut|appareil par défaut|périphérique)
SetPlayerIntent =
    (change|changer|changez) (de|le|mon|mes)? { -lecteur }
    (change|changer|mets|règle|passe) (le|mon|notre|l')? { -lecteur } (pour|en|à|par|sur|vers) { -le }? { $player }
    (choisis|choisir|sélectionne) (un autre|le|mon|un) { -lecteur }
    (utilise|utiliser|utilisez|prends|contrôle|contrôler|connecte-toi à|choisis|commande|pilote) { -le }? ({ -lecteur })? { $player } (par défaut|comme lecteur|à partir de maintenant|désormais|dorénavant)?
    (passe|passer|bascule|basculer) (sur|à|au|vers) { -le }? ({ -lecteur })? { $player }
    (mon|le) (nouveau)? lecteur (est|sera|c'est) { -le }? { $player }
    (fais de|fais du) { -le }? { $player } (mon|le) { -lecteur }
    (à partir de maintenant|désormais|dorénavant|maintenant) (utilise|utiliser|joue sur|mets tout sur|passe sur|prends) (le|la|l'|les)? { $player }
    (passe|passer|bascule|basculer|change|va) (sur|vers|à|au|pour) (le|la|l'|les)? { $player }
    (je veux|je voudrais|j'aimerais)? (changer|changer de|utiliser|prendre|choisir|employer) (de|un autre|une autre|le|mon)? { -lecteur }
    (prends|utilise|choisis|mets|essaie) (un autre|un autre|une autre) { -lecteur }
    (mets|mettre|règle|bascule|passe) (le|mon|notre) { -lecteur } (sur|à|en|vers|dans) { -le }? { $player }
    (à partir de maintenant|désormais|dorénavant|maintenant)? (utilise|prends|mets-toi sur|joue sur|mets tout sur|joue tout sur) { -le }? { $player } (à partir de maintenant|désormais|dorénavant|comme lecteur|par défaut|maintenant)?
    { -le }? { $player } (est|sera|doit être|devient) mon { -lecteur } (maintenant|désormais)?
-utilisateur = (utilisateur|profil|utilisatrice|personne|compte utilisateur)
SetUserIntent =
    (change|changer|changez) (d'|de|l'|le|mon)? { -utilisateur }
    (change|changer|passe|passer|bascule|basculer|va|mets) (d'|de|l'|le|à|sur|au|à l')? { -utilisateur } (pour|en|à|par|sur|est)? { $user }
    (passe|passer|bascule) (à|sur|au compte de|au profil de|sur le profil de|sur le compte de|au profil) { $user }
    (je suis|c'est|moi c'est|ici) { $user } (maintenant|qui parle)?
    (utilise|utiliser|prends|active) (le profil|le compte|l'utilisateur|l'utilisatrice) (de|d')? { $user }
    (connecte|identifie) { $user }
    (maintenant|là|désormais) (c'est|ici) { $user }
    (c'est|voici|ici) (au tour de|à) { $user }
    (passe|bascule|change|mets|va) (sur|au|à|vers|pour) (le|la)? (profil|compte) (de|d')? { $user }
    (je veux|je voudrais|j'aimerais)? (changer|passer) (d'|de|à|sur) (un autre|une autre)? { -utilisateur }
    (connecte-toi|connecte-moi|identifie-moi|connectez-moi) (en tant que|comme|avec|sous) { $user }
    (mets|prends) { $user } comme { -utilisateur }
WhoIsUserIntent =
    (qui est|quel est|c'est qui|dis-moi qui est) (l'|le|mon)? { -utilisateur } (actif|actuel|en cours|connecté|connectée|active|actuelle)?
    (quel|quelle) { -utilisateur } (est|suis-je|est-ce|utilises-tu) (actif|connecté|connectée|active|en cours|sélectionné)?
    qui (suis-je|je suis|est connecté|est connectée|est actif|utilise usher)
    (c'est|pour) qui (là|tu joues|le profil|le compte)
    (avec)? quel (profil|compte) (est actif|suis-je connecté|est utilisé|j'utilise|utilises-tu)
    (je suis|on est|tu es) connecté (en tant que|comme|sur) (qui|quel utilisateur|quel compte|quel profil)
    (quel|c'est quel) (utilisateur|profil|compte) (est actif|est connecté|j'utilise|on utilise|c'est|en ce moment)?
    (avec|sur) (quel|quelle) (utilisateur|profil|compte|session) (je suis|on est|suis-je)
    (c'est quoi|c'est qui|quel est|qui est|dis-moi) (l'|le|mon)? { -utilisateur } (actif|active|actuel|actuelle|en cours|connecté|du moment)
    qui est (connecté|connectée|actif|active|identifié|utilisé) (en ce moment|maintenant|là|actuellement|ici)?
    (je suis|on est) (connecté|connectée|identifié|identifiée) (avec|sous|en tant que|comme) (quel|qui|quelle) ({ -utilisateur }|compte|nom)?
    (à qui|de qui) (est|c'est) (ce|le) (compte|profil)
    (sur|avec) quel (compte|profil) (on est|je suis|sommes-nous)
WhoInSessionIntent =
    qui (est|participe|se trouve|y a-t-il|il y a) (dans|à) (la|ma|cette|notre) { -session }
    (qui|avec qui) (regarde|regarde avec moi|est en train de regarder|je regarde|regarde avec nous|regarde en ce moment|d'autre regarde)
    (quels|quelles) (utilisateurs|personnes|gens) (sont|regardent|participent) (dans|à)? (la|ma|cette)? { -session }?
    qui (regarde|écoute|est là|participe) (avec moi|avec nous|aussi|ça avec moi|en ce moment|en même temps)
    (il y a|y a-t-il|est-ce qu'il y a|y a) (quelqu'un|qui) (d'autre)? (dans|avec moi dans)? (la|ma|cette)? { -session }?
    (avec)? qui (est-ce que)? (je regarde|on regarde|j'écoute) (ça)?
    (dis-moi)? qui (est|se trouve|participe) (dans|à) (la|ma|cette) { -session }
AddUserIntent =
    (ajoute|ajouter|ajoutez|mets|invite|inviter|inclus|fais entrer|fais venir|fais participer) { $user } (à|dans|pour) (la|ma|cette|notre|l')? { -session }
    { $user } (regarde|est là|écoute|regarde avec nous|regarde avec moi|est avec nous|est avec moi|participe) (aussi|également|maintenant)?
    (ajoute|inclus|invite) { $user }
    { $user } (se joint|nous rejoint|rejoint) (à nous|la session|nous)?
    { $user } (veut|voudrait|aimerait|va|souhaite|peut|vient) (aussi)? (regarder|écouter|participer|se joindre|rejoindre|voir|nous rejoindre|se joindre à nous) (aussi|avec moi|avec nous|également|ça|la session)?
    (ajoute|ajouter|mets|inclus|prends) { $user } (avec nous|avec moi|aussi|également|avec)
    { $user } (est|regarde) (aussi|également) (là|avec nous|avec moi|ici|dans la session)?
    (je regarde|on regarde|j'écoute) (ça)? avec { $user }
    (laisse|fais) (entrer|participer|regarder|venir) { $user } (aussi|avec nous)?
RemoveUserIntent =
    (enlève|enlever|retire|retirer|supprime|supprimer|sors|fais sortir|exclus|ôte) { $user } (de|d') (la|ma|cette|notre)? { -session }
    (enlève|enlever|retire|retirer|supprime|supprimer|sors|fais sortir|exclus|ôte) { $user } et { $user_two } (de|d') (la|ma|cette|notre)? { -session }
    { $user } (ne regarde plus|n'est plus là|est parti|est partie|s'en va|ne participe plus|quitte la session|ne regarde pas)
    { $user } et { $user_two } (ne regardent plus|sont partis|s'en vont|quittent la session)
    (enlève|retire|exclus) { $user }
    { $user } (ne|n') (regarde|est|écoute|participe) plus (là|avec nous|avec moi|ça|dans la session|à la session)?
    { $user } (est|a) (parti|partie|couché|couchée|quitté|allé se coucher|allée se coucher|sorti|sortie)
    (enlève|enlever|retire|retirer|supprime|sors|vire|éjecte|déconnecte) { $user } (et { $user_two })? (de|d') (la|ma|cette|notre) { -session }
    (enlève|retire|sors|vire|éjecte) { $user }
ChangeAccountIntent =
    (change|changer|changez) (de|le|mon)? compte (emby|emby connect|jellyfin|connecté)?
    (je veux|je voudrais|comment|j'aimerais)? (utiliser|prendre|choisir|lier|associer|connecter) (un autre|un nouveau) compte (emby|jellyfin)?
    comment (changer|je change|est-ce que je change|on change|faire pour changer) (de|le|mon) compte (emby|emby connect|jellyfin)?
    (associe|associer|lie|lier|relie|connecte) (de nouveau|à nouveau|un autre|mon)? (le|mon|un autre)? compte
    (je veux|je voudrais|j'aimerais)? (utiliser|prendre|changer de|changer|lier|associer|connecter|me connecter avec|me connecter à) (un autre|mon autre|un nouveau|de|mon)? compte (emby|emby connect|jellyfin)?
    (se connecter|me connecter|connecte-moi) (avec|à|sur) (un autre|mon autre|un nouveau) compte (emby|jellyfin)?
