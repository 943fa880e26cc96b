# O que a Alexa diz. Uma ou duas frases curtas; os nomes, como são.

words = { $text }
welcome = O Usher está pronto. O que você quer ver ou ouvir?
welcome-again = Você pode dizer: coloca o filme, e o título. Ou diga: ajuda.
anything-else = Mais alguma coisa?
one-moment = Um momento.
goodbye = Até logo.
hint = Experimente: coloca o filme, e o título. Ou diga: ajuda.
not-understood = Desculpe, não entendi. Experimente: coloca o filme, e o título.
nothing-asked = Eu não perguntei nada. O que você quer?
apology = Desculpe, algo deu errado no Usher. Tente de novo.

# O Echo com que se fala, onde um player é nomeado.
this-echo = este Echo

playing = { $title }, em { $player }.
playing-by = { $title }, de { $artist }, em { $player }.
playing-episode = { $series }, { $season ->
    [0] especial { $episode }
   *[other] temporada { $season }, episódio { $episode }
}, em { $player }.
playing-season = Temporada { $season } de { $series }, em { $player }.
playing-songs-by = Músicas de { $artist }, em { $player }.
playing-genre = { $genre }, em { $player }.
playing-mix = Um mix a partir de { $title }, em { $player }.
playing-music = Música, em { $player }.
resuming = Continuando { $title }, em { $player }.
resuming-episode = Continuando { $series }, { $season ->
    [0] especial { $episode }
   *[other] temporada { $season }, episódio { $episode }
}, em { $player }.

paused = Pausa em { $player }.
resumed = Continua em { $player }.
stopped = Reprodução encerrada em { $player }.
next = Próximo em { $player }.
previous = Anterior em { $player }.
started-over = Do começo em { $player }.
moved = { $hours ->
    [0] { $minutes ->
        [0] Em { $seconds } segundos
       *[other] Em { $minutes } { $minutes ->
            [one] minuto
           *[other] minutos
        }{ $seconds ->
            [0] {""}
           *[other] { " " }{ $seconds }
        }
    }
   *[other] Em { $hours } { $hours ->
        [one] hora
       *[other] horas
    }{ $minutes ->
        [0] {""}
       *[other] { " " }{ $minutes } minutos
    }
}, em { $player }.
volume-set = Volume em { $percent } por cento em { $player }.
how-loud = Em que volume, de zero a cem?
how-loud-again = Diga, por exemplo: coloca o volume em quarenta.
louder = Mais alto em { $player }.
softer = Mais baixo em { $player }.
muted = Sem som em { $player }.
unmuted = O som voltou em { $player }.

audio-set = Áudio em { $language } em { $player }.
subtitles-set = Legendas em { $language } em { $player }.
subtitles-off = Sem legendas em { $player }.
at-chapter = Capítulo { $number } em { $player }.
intro-skipped = Abertura pulada em { $player }.
shuffled = Ordem aleatória em { $player }.
in-order = De novo em ordem em { $player }.
repeats-one = Repetindo só isto em { $player }.
repeats-all = Repetindo tudo em { $player }.
repeats-nothing = Sem repetição em { $player }.

on = { $state ->
    [paused] { $title } está em pausa em { $player }.
   *[playing] { $title } está tocando em { $player }.
}
on-by = { $state ->
    [paused] { $title }, de { $artist }, está em pausa em { $player }.
   *[playing] { $title }, de { $artist }, está tocando em { $player }.
}
on-episode = { $series }, { $season ->
    [0] especial { $episode }
   *[other] temporada { $season }, episódio { $episode }
}, { $title }, { $state ->
    [paused] está em pausa
   *[playing] está passando
} em { $player }.
made-by = { $title } é de { $artist }.
left = { $hours ->
    [0] { $minutes ->
        [0] Falta menos de um minuto
        [one] Falta um minuto
       *[other] Faltam { $minutes } minutos
    }
    [one] Falta uma hora{ $minutes ->
        [0] {""}
        [one] {" "}e um minuto
       *[other] {" "}e { $minutes } minutos
    }
   *[other] Faltam { $hours } horas{ $minutes ->
        [0] {""}
        [one] {" "}e um minuto
       *[other] {" "}e { $minutes } minutos
    }
} de { $title } em { $player }.

transferred = { $title } continua em { $player }.
copied = { $title } está também em { $player }.
transfer-from = De qual player? Eu vejo { $players }.
transfer-to = Para qual player? Eu vejo { $players }.

pressed = Ok.
searching = Procurando { $words } em { $player }.
selected = Selecionado em { $player }.
showing-home = Início, em { $player }.
showing-context-menu = Aqui está o menu em { $player }.
showing-guide = Aqui está o guia de programação em { $player }.
showing-search = Aqui está a busca em { $player }.
showing-player-menu = Aqui está o menu do player em { $player }.
showing-settings = Aqui estão as configurações em { $player }.

which-title = { $kind ->
    [movie] Qual filme?
    [series] Qual série?
    [episode] Qual episódio?
    [song] Qual música?
    [album] Qual álbum?
    [audiobook] Qual audiolivro?
    [playlist] Qual playlist?
   *[other] Qual?
}
which-title-again = Diga o título, por favor.
which-player = Eu vejo { $players }. Qual você quer?
which-player-again = Diga: muda meu player para, e o nome.
player-set = Seu player agora é { $player }.
which-user = Eu conheço { $users }. Quem você quer ser?
which-user-again = Diga: muda para o usuário, e o nome.
user-set = Olá, { $user }.
session-nobody = Ninguém está conectado em { $player }.
session-only-you = Só você está assistindo em { $player }.
session-users = { $users } { $count ->
    [one] está
   *[other] estão
} assistindo em { $player }.
user-added = { $user } agora também assiste em { $player }.
user-removed = { $user } saiu da sessão em { $player }.
change-account = Abra o Usher e entre lá com a outra conta. Depois diga: muda de usuário.
active-user = Você é { $user } em { $server }.

playing-all = Todos os episódios de { $title }, em { $player }.
shuffling = { $title } em ordem aleatória, em { $player }.
playing-favourites = Seus favoritos, em { $player }.
playing-trailers = Trailers, em { $player }.
playing-trailer = O trailer de { $title }, em { $player }.
showing-title = Aqui está { $title }, em { $player }.

# Vários nomes numa linha, e títulos que não devem ser confundidos com outros.
list-more = { $before }, { $after }
list-last = { $before } e { $after }
name-episode = { $series }, { $season ->
    [0] especial { $episode }
   *[other] temporada { $season }, episódio { $episode }
}
name-season = temporada { $season } de { $series }
name-year = { $title }, de { $year }
name-by = { $title }, de { $artist }
name-of-kind = { $kind ->
    [movie] o filme { $title }
    [series] a série { $title }
    [album] o álbum { $title }
    [song] a música { $title }
    [artist] o artista { $title }
    [music_video] o clipe { $title }
    [audiobook] o audiolivro { $title }
    [playlist] a playlist { $title }
    [collection] a coleção { $title }
    [channel] o canal { $title }
   *[other] { $title }
}

# Perguntas, e o que se diz às respostas.
resume-or-begin = Você parou { $title } depois de { $minutes } { $minutes ->
    [one] minuto
   *[other] minutos
}. Quer continuar?
resume-or-begin-again = Diga: continua, ou: do começo.
play-again = Você já viu { $title }. Coloco mesmo assim?
idea = Que tal { $title }?
another-idea = Então, que tal { $title }?
idea-because = Porque você viu { $because }: que tal { $title }?
no-more-ideas = Essas eram minhas ideias. Para outras, diga: me dá uma sugestão.
whats-new = Novo: { $titles }. { $count ->
    [one] Quer assistir?
   *[other] Quer assistir algum?
}
whats-next = A seguir: { $titles }. { $count ->
    [one] Quer assistir?
   *[other] Quer assistir algum?
}
whats-begun = Você pode continuar { $titles }. { $count ->
    [one] Quer assistir?
   *[other] Quer assistir algum?
}
albums = { $count ->
    [one] Há um álbum de { $artist }: { $titles }. Quer ouvir?
   *[other] Há { $count } álbuns de { $artist }: { $titles }. Quer ouvir algum?
}
newest-albums = Há { $count } álbuns de { $artist }. Os mais novos são { $titles }. Quer ouvir algum?
closest = Não encontrei { $heard }. { $count ->
    [one] O mais parecido é { $titles }. É isso que você quer?
   *[other] Os mais parecidos são { $titles }. Quer algum deles?
}
which-of-them = Diga o nome ou o número, ou diga não.
only-so-many = { $count ->
    [one] Só há um.
   *[other] Só há { $count }.
}
none-of-that-year = Nenhum deles é de { $year }.
say-again = Desculpe, como foi?
first-then = { $first } { $then }
all-right = Tudo bem.
nothing-changed = Tudo bem, nada foi mudado.
favourite-added = { $title } agora está entre os seus favoritos.
favourite-removed = { $title } não está mais entre os seus favoritos.
mark-all-watched = Marco tudo de { $title } como assistido?
mark-all-unwatched = Marco tudo de { $title } como não assistido?
marked-watched = { $title }: marcado como assistido.
marked-unwatched = { $title }: marcado como não assistido.

did-you-mean = Você quis dizer { $title }?
yes-or-no = Diga sim ou não, por favor.

# Frases que vale a pena experimentar, em "Experimentar um comando".
example-movie = coloca o filme { $title }
example-series = coloca o próximo episódio de { $title }
example-artist = toca músicas de { $title }
example-pause = pausa
example-volume = coloca o volume em quarenta por cento
example-guide = mostra o guia de programação
example-player = muda meu player para { $player }
