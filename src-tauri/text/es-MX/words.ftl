# What Mexico says otherwise; the rest is that of ../es.

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
        modular
rooms =
    .more =
        recámara
        estancia
        cochera
        alberca
before =
    .more =
        me regalas
        me das chance de
        porfis
        mándale
after =
    .more =
        porfis
        sí
