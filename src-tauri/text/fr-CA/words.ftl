# What Quebec says otherwise; the rest is that of ../fr.

devices =
    .more =
        cellulaire
        cell
        cinéma maison
        haut-parleur intelligent
        barre sonore
rooms =
    .more =
        chambre à coucher
        chambre de bain
        vivoir
        solarium
        patio
before =
    .more =
        peux-tu s'il te plaît
        j'veux
        ça me tente de
        pourrais-tu me
        envoye
after =
    .more =
        tsé
        là
after-command =
    .more =
        présentement
        tantôt
        là là
