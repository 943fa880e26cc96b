# What Spanish in the United States says otherwise; the rest is that of ../es.

# 1.5 is one and a half here, 1,000 a thousand.
spelling =
    decimal point
devices =
    .more =
        computadora
        compu
        celular
        cel
        sonido
rooms =
    .more =
        recámara
        estancia
        cochera
before =
    .more =
        me regalas
        porfis
after =
    .more =
        porfis
        sí
