# O que as pessoas dizem: uma frase por linha, sob o nome da sua intenção (um ponto se escreve como hífen).
# (a|b) é uma escolha, (a|b)? pode faltar, { $slot } é uma parte do comando, { -termo } vale o seu próprio texto.
# Sob .typed: entendido aqui, mas não enviado à Amazon.

-at = (no|na|em|nos|nas|com|usando|pelo|pela|para o|para a|pro|pra|do|da) (o|a|meu|minha|nosso|nossa)? { $player }
-o = (o|a|os|as|um|uma|uns|umas|meu|minha|meus|minhas|nosso|nossa|este|esta|esse|essa)
-de = (de|do|da)
-assiste = (coloca|colocar|coloque|assistir|assista|assiste|ver|vê|veja|toca|tocar|toque|reproduz|reproduzir|reproduza|passa|passar|passe|põe|pôr|ponha|bota|botar|inicia|iniciar|inicie|começa|começar|roda|rodar|me mostra)
-ouve = (toca|tocar|toque|ouvir|ouça|escutar|escute|coloca|colocar|coloque|reproduz|reproduzir|reproduza|põe|ponha|bota|botar|inicia|iniciar|passa|solta|começa)
-any = (coloca|colocar|coloque|toca|tocar|toque|reproduz|reproduzir|reproduza|assistir|assista|assiste|ver|ouvir|escutar|passa|passar|passe|põe|ponha|bota|botar|inicia|iniciar|inicie|roda|rodar)
-chama = (chamado|chamada|intitulado|intitulada|que se chama|com o título)
-serie = (série|seriado|novela|programa|desenho)
-ep = (episódio|capítulo)
-musica = (música|canção|faixa)
-musicas = (músicas|canções|faixas|sons)
-disco = (álbum|disco|cd|vinil)
-grupo = (artista|banda|cantor|cantora|grupo|músico|compositor|dupla|orquestra)
-prox = (próximo|próxima)
-novo = (novo|nova|último|última|mais recente|mais novo)
-coisa = (filme|música|canção|faixa|episódio|vídeo|título|série|disco|álbum|programa|livro)
-isso = (isso|isto|tudo|o filme|a música|a canção|a faixa|o episódio|o vídeo|a série|o álbum|o disco|a playlist|a reprodução|o livro|o audiolivro|esse filme|essa música|essa faixa|esse episódio|esse vídeo|essa série|este filme|esta música|o programa|a novela|o trailer)
-que-toca = (o que está tocando|o que está passando|o que estou assistindo|o que eu estou assistindo|o que estou ouvindo|o que estamos assistindo)
-volume = (volume|som|áudio|nível do volume)
-vai = (vai|vá|ir|pula|pular|pule|passa|passar|avança|avançar|navega|salta|me leva)
-volta = (volta|voltar|volte|retorna|retornar|regressa|retrocede)
-adiciona = (adiciona|adicionar|adicione|coloca|colocar|coloque|põe|ponha|bota|inclui|incluir|inclua|salva|salvar|guarda|acrescenta)
-tira = (tira|tirar|tire|remove|remover|remova|apaga|apagar|exclui|excluir|exclua|retira|retirar|deleta)
-favoritos = (favoritos|favoritas|preferidos)
-biblio = (na|em) (minha|nossa)? (biblioteca|coleção|casa)
-sessao = sessão

LaunchRequest =
    .typed =
        (abre|abra|abrir|inicia) (a skill|o aplicativo|o app)

AMAZON-HelpIntent =
    (ajuda|me ajuda|me ajude|socorro|ajude-me)
    (preciso de|quero|me dá|me dê) (uma)? ajuda
    o que (eu posso|posso|podemos|a gente pode|dá para|dá pra) (dizer|falar|pedir|te pedir|fazer|perguntar)
    o que você (sabe|pode|consegue) fazer
    como (funciona|isso funciona|eu uso isso|te usar|usar|se usa)
    não sei o que (dizer|falar)
    quais são as minhas opções
    (você)? (pode|poderia|consegue) (me|nos) (ajudar|dar uma mão|dar uma ajuda)
HelpIntent =
    (os)? comandos (disponíveis|possíveis)?
    (quais são|diga|me diz|me dá|lista|leia|me mostra|fala|me fala) (os|todos os|seus) comandos (disponíveis|possíveis|que você conhece|que eu posso usar)?
    (me dá|diga|me diz|leia|me mostra)? (a|uma)? lista de comandos
    quais comandos (existem|há|você conhece|você entende|eu posso usar|estão disponíveis|são possíveis|tem)
    (a|uma) lista completa (de comandos)?
    (quais|me diz|me mostra|lê|que) (são)? (os|todos os|seus)? comandos (tem|existem|você conhece|posso usar|disponíveis|possíveis)?

AMAZON-StopIntent =
    (para|pare|parar|stop|chega|já chega|basta|fim|sair|sai|saia|termina|encerra|encerrar|fecha|fechar|acabou|cala a boca)
    (tchau|até logo|até mais|até amanhã|boa noite)
    (é só isso|era só isso|só isso|isso é tudo|já terminei|terminei|já basta|é o suficiente)
AMAZON-CancelIntent =
    (cancela|cancelar|cancele|cancela isso|anula)
    (esquece|esqueça|esquece isso|deixa|deixa pra lá|deixa para lá|deixa quieto|não importa|tanto faz)
    (nada|nada não|não é nada|melhor não)
    (não|ah|na verdade)? (esquece|esqueça|deixa|deixa pra lá|cancela|nada|não precisa|não importa|tanto faz) (isso)?
    (mudei|eu mudei) de (ideia|opinião)
AMAZON-YesIntent =
    (sim|claro|com certeza|ok|isso|isso mesmo|pode ser|pode|exato|exatamente|certo|correto|perfeito|tá bom|beleza|lógico|quero|uhum|positivo|bora)
    sim (por favor|claro|pode|isso|esse|essa|quero|pode ser|obrigado|obrigada|isso mesmo)
    (claro que sim|por que não|pode colocar|pode tocar|manda ver|vai em frente|é esse|é essa|é isso|esse mesmo|essa mesma|boa ideia)
AMAZON-NoIntent =
    (não|nem pensar|de jeito nenhum|negativo|nada disso|nem|nunca)
    não (obrigado|obrigada|quero|é isso|esse não|essa não|outro|outra|agora não|é esse|é essa|valeu)
    (esse não|essa não|não é esse|não é essa|outra coisa|agora não|hoje não|acho que não|prefiro que não|isso não|melhor não|não isso)

-inicio = (início|tela inicial|página inicial|menu principal|tela de início|tela principal|menu inicial|home)
-ao-inicio = ({ -inicio }|({ -vai }|{ -volta }|abre|abra|abrir|mostra|mostrar|me mostra) (para o|para a|pro|pra|ao|à|o|a)? { -inicio })
AMAZON-NavigateHomeIntent =
    { -ao-inicio }
GoHomeIntent =
    { -ao-inicio } { -at }
    { -at } { -ao-inicio }
    (leva|volta) { -o }? { $player } (para o|para a|pro|pra|ao|à) { -inicio }

PlayTitleIntent =
    { -any } { $title }
    { -any } { -o }? { $media_type } { -chama }? { $title }
    (continua|continuar|retoma|retomar|termina|terminar) { -o } { $media_type } { $title }
    (coloca|toca|passa|põe|bota|assistir|ver|ouvir|reproduz) (o|a) { $media_type }
    (vamos|bora) (assistir|ver|ouvir|escutar|colocar) { $title }
    (vamos|bora) (assistir|ver|ouvir|escutar|colocar) (o|a|um|uma) { $media_type } { $title }
    .typed =
        { -o }? { $media_type } { $title }
        (começa|começar|comece|inicia) a (passar|tocar|reproduzir|rodar) { $title }
PlayShowIntent =
    { -assiste } { -o }? { -serie } { -chama }? { $series }
    (continua|continuar|segue|retoma) { -o } { -serie } { $series }
    .typed =
        { -o }? { -serie } { $series }
PlaySeasonIntent =
    { -assiste } { -o }? temporada (número)? { $season } { -de } (série)? { $series }
    { -assiste } { -o }? { $nth_season } temporada { -de } (série)? { $series }
    { -assiste } { $series } (a)? temporada { $season }
    { -assiste } { $series } { -o }? { $nth_season } temporada
    { -assiste } toda a temporada { $season } { -de } { $series }
    .typed =
        (a)? temporada { $season } { -de } { $series }
        { $series } temporada { $season }
PlayEpisodeIntent =
    { -assiste } { $series } (a)? temporada { $season } (o)? { -ep } { $episode }
    { -assiste } { -o } { -serie } { $series } (a)? temporada { $season } (o)? { -ep } { $episode }
    { -assiste } { -o }? temporada { $season } (o)? { -ep } { $episode } { -de } (série)? { $series }
    { -assiste } (o)? { -ep } (número)? { $episode } (da|de) temporada { $season } { -de } (série)? { $series }
    { -assiste } (o)? { -ep } (número)? { $episode } { -de } (série)? { $series }
    { -assiste } { -o }? { $nth_episode } { -ep } (da|de) temporada { $season } { -de } (série)? { $series }
    { -assiste } { -o }? { $nth_episode } { -ep } da { $nth_season } temporada { -de } (série)? { $series }
    { -assiste } { -o }? { $nth_episode } { -ep } { -de } (série)? { $series }
    { -assiste } (o)? { -ep } { $episode } da { $nth_season } temporada { -de } { $series }
    .typed =
        { $series } temporada { $season } { -ep } { $episode }
PlayNextEpisodeIntent =
    { -assiste } { -o }? próximo { -ep } { -de } (série)? { $series }
    { -assiste } { -o }? { -ep } (seguinte|que vem) { -de } (série)? { $series }
    { -assiste } (a continuação|a sequência) { -de } (série)? { $series }
    (segue|continua|passa|continuar) (com|para) (o)? (próximo { -ep }|{ -ep } seguinte) { -de } { $series }
    { -assiste } (o)? (primeiro)? { -ep } (que eu não vi|que não vi|não assistido|que falta) { -de } { $series }
PlayNewEpisodeIntent =
    { -assiste } { -o }? { -novo } { -ep } { -de } (série)? { $series }
    { -assiste } { -o }? { -ep } (mais recente|mais novo|novo|desta semana|dessa semana|da semana|inédito) { -de } (série)? { $series }
    { -assiste } o (mais recente|mais novo) { -ep } { -de } { $series }
ResumeEpisodeIntent =
    (continua|continuar|continue|retoma|retomar|retome|termina|terminar|segue|acaba) (com|de ver|vendo|assistindo|de assistir)? { -o }? { -ep } (começado|pela metade)? { -de } (série)? { $series }
    { -assiste } { -o }? { -ep } (começado|pela metade|que eu estava vendo|que parei) { -de } { $series }
    (continua|retoma|segue) { $series } (de onde|onde) (eu parei|parei|paramos|a gente parou|eu estava)
    (continua|continuar|retoma|termina|terminar) (com)? (o|o meu|meu)? (episódio|capítulo) (de|do|da) { $series }
    .typed =
        (termina|acaba|retoma|continua|terminar) (o)? { -ep } { -de } { $series } que (eu|a gente|nós)? (comecei|tinha começado|começou|começamos|parei|deixei pela metade|estava vendo)
PlayRandomEpisodeIntent =
    { -assiste } (um|qualquer|algum|outro|um dos) ({ -ep }|episódios) (qualquer|aleatório|ao acaso)? { -de } (série)? { $series }
    { -assiste } { -ep } (qualquer|aleatório|ao acaso) { -de } { $series }
    (um|algum|qualquer)? episódio (aleatório|qualquer|ao acaso|por acaso) (de|do|da|dos|das) { $series }
    (coloca|põe|bota|toca|passa|ver|assistir|colocar) (um)? episódio (aleatório|qualquer|ao acaso) (de|do|da|dos|das) { $series }
    .typed =
        (escolhe|escolha|seleciona|acha|pega) (um|qualquer) { -ep } { -de } { $series }
-acaso = (qualquer|aleatório|aleatória|ao acaso|a seu gosto|à sua escolha)
PlayRandomIntent =
    { -assiste } (alguma coisa|qualquer coisa|algo|uma coisa) (boa|bom|legal|interessante|para assistir|pra assistir|pra ver|para ver)?
    { -assiste } (um|uma|qualquer|algum|alguma|outro|uns|um bom|uma boa) { $media_type } { -acaso }?
    { -assiste } { $media_type } { -acaso }?
    { -assiste } (um|uma|qualquer|algum|alguma|uns|umas|um bom|outro) { $media_type } (de|do gênero|de gênero) { $genre } { -acaso }?
    { -assiste } (um|uma|qualquer|algum|alguma|uns|um bom|outro) { $media_type } { $genre } { -acaso }?
    { -assiste } (um|uma|algo de|alguma|qualquer|uma boa|um bom|outra|alguma coisa de) { $genre } { -acaso }?
    (me surpreende|surpreenda-me|me surpreenda|escolhe você|escolha você|escolhe alguma coisa|escolhe por mim)
    (coloca|põe|bota|toca|passa|colocar) (alguma coisa|algo|qualquer coisa) (na tv|na televisão|aí|pra gente ver|bom|boa|legal)?
    (tô|estou|tamos|estamos) (com vontade de|a fim de) (ver)? (um|uma) ({ $media_type } (de)?)? { $genre }
    (coloca|toca|bota|põe) (qualquer coisa|algo|alguma coisa|o que você quiser|um negócio)
    (tanto faz|qualquer coisa|o que você quiser)
-o-seguinte = (o que vem a seguir|o que vem depois|o que vem agora|o seguinte|o próximo|o que está na sequência|o que vem)
PlayNextUpIntent =
    { -assiste } { -o-seguinte } (da|na) (minha)? (lista|fila)
    { -assiste } { -o-seguinte }
    { -assiste } (o)? próximo { -ep }
    (segue|continua|continuar) com { -o-seguinte }
PlaySongIntent =
    { -ouve } { -o }? { -musica } { -chama }? { $song }
    { -ouve } { -o }? { -musica } { -chama }? { $song } (de|do|da|dos|por|da banda|do grupo) { $artist }
    { -ouve } { -o }? { -musica } { -chama }? { $song } (do|no|do seu) { -disco } { $album }
    { -ouve } { -o }? { -musica } { -chama }? { $song } (do|no) { -disco } { $album } (de|do|da|dos|por) { $artist }
    { -ouve } { -o }? { -musica } { -chama }? { $song } (de|do|da|dos|por) { $artist } (do|no) { -disco } { $album }
    { -ouve } { $song } (por|da banda|cantada por|do grupo|do artista|da cantora|do cantor) { $artist }
    .typed =
        { -o }? { -musica } { $song }
PlaySongsFromAlbumIntent =
    { -ouve } { -o }? { -disco } { -chama }? { $album }
    { -ouve } { -o }? { -disco } { -chama }? { $album } (de|do|da|dos|por|da banda) { $artist }
    { -ouve } (todo o|o) { -disco } { $album } (todo|inteiro)
    { -ouve } (as|umas|algumas|todas as)? { -musicas } (do|no) { -disco } { $album }
    { -ouve } (as|umas|algumas|todas as)? { -musicas } (do|no) { -disco } { $album } (de|do|da|dos|por) { $artist }
    { -ouve } (alguma coisa|uma música|uma faixa) do { -disco } { $album }
PlayArtistIntent =
    { -ouve } { -o }? { -grupo } { -chama }? { $artist }
    .typed =
        { -o } { -grupo } { $artist }
PlaySongsByArtistIntent =
    { -ouve } (as|umas|algumas|todas as|as melhores|alguma|mais)? ({ -musicas }|música) (de|do|da|dos|das|por|da banda|do grupo|da cantora|do cantor|do artista) { $artist }
    { -ouve } (alguma coisa|um pouco|algo|o melhor|os sucessos|as melhores|tudo|uma música) (de|do|da|dos) { $artist }
    .typed =
        (umas|algumas|as melhores|mais)? { -musicas } (do|da|de|dos|das) { $artist }
-um-pouco = (um pouco de|a|minha|boa|qualquer|umas|uma|algumas|mais|outra|alguma|as minhas|minhas)
PlayRandomMusicIntent =
    { -ouve } { -um-pouco }? (música|músicas|canções|um som) (aleatória|aleatórias|qualquer|boa|variada)?
    { -ouve } (um pouco de|algo de|alguma coisa de|uma música de|um som de|um) { $genre }
    { -ouve } { $genre }
    { -ouve } { -um-pouco }? (música|músicas|canções) (de|do gênero|gênero|estilo|de gênero)? { $genre }
    (solta o som|manda um som|solta a batida|aumenta o som que é festa|bota pra tocar|solta a música|manda ver no som|anima a festa)
    { -ouve } (o)? gênero { $genre }
    .typed =
        (quero|queremos|preciso de|bota|coloca|põe) (uma|um pouco de|alguma)? música

-livro = (audiolivro|livro|audiobook|romance)
PlayAudiobookIntent =
    (lê|ler|leia|lê pra mim|leia para mim|{ -ouve }|continua|continuar|retoma) { -o }? { -livro } { -chama }? { $title }
    (lê|leia|conta) { $title }
-lista = (playlist|lista de reprodução|lista)
PlayPlaylistIntent =
    { -any } { -o }? { -lista } { -chama }? { $title }
    { -any } (alguma coisa|música|as músicas) (da|de) (minha)? { -lista } { $title }
    .typed =
        { -o }? { -lista } { $title }
-saga = (coleção|saga|coletânea|série de filmes)
PlayCollectionIntent =
    { -any } { -o }? { -saga } { -chama }? { $title }
    { -any } (todos os filmes|um filme|os filmes|alguma coisa) da { -saga } { $title }
-canal = (canal|emissora|rádio|estação|canal de tv)
TuneChannelIntent =
    { -any } (no|na|o|a|em)? { -canal } { -chama }? { $channel }
    { -any } (no|na|o|a|em)? { -canal } (número)? { $channel_number }
    (sintoniza|sintonizar|sintonize|muda|mudar|mude|vai|vá|troca|trocar|passa) (no|na|para o|para a|pro|pra|o|a|em)? { -canal } { $channel }
    (sintoniza|sintonizar|sintonize|muda|mudar|mude|vai|vá|troca|trocar|passa) (no|na|para o|para a|pro|pra|o|a|em)? { -canal } (número)? { $channel_number }
    (sintoniza|sintonizar|sintonize) (na|no|a|o)? { $channel }
-aleatorio = (no aleatório|no modo aleatório|em modo aleatório|aleatoriamente|em ordem aleatória|fora de ordem|embaralhado|embaralhada|em reprodução aleatória|no shuffle|misturado|misturada)
ShuffleTitleIntent =
    { -any } { -o }? { $media_type } { $title } { -aleatorio }
    { -any } { $title } { -aleatorio }
    (embaralha|embaralhar|embaralhe|mistura|misturar) { -o }? { $media_type } { $title }
    (embaralha|embaralhar|embaralhe|mistura|misturar) { $title }
    (embaralha|embaralhar|mistura) { -o }? { $list_type } { $title }
    reprodução aleatória (de|do|da) { $media_type } { $title }
PlayAllEpisodesIntent =
    { -assiste } todos os (episódios|capítulos) { -de } (série)? { $series }
    { -assiste } (todos)? os (episódios|capítulos) { -de } (série)? { $series } { $order }
    { -assiste } { $order } (todos)? os (episódios|capítulos) { -de } (série)? { $series }
    { -assiste } (toda a { -serie }|a { -serie } inteira|a { -serie } completa|a { -serie } toda) (de)? { $series }
    { -assiste } (toda)? a { -serie } { $series } { $order }
PlayMixIntent =
    { -ouve } (um|uma|o|a)? (mix|mistura|rádio|mix instantâneo|estação) (de|do|da|dos|das|com|baseado em|baseada em|a partir de|inspirado em|no estilo de) (artista|banda|música|álbum)? { $title }
    { -ouve } (umas|alguma|mais)? (músicas|música|canções) (como|parecidas com|parecida com|no estilo de|do estilo de|que lembram|similares a) { $title }
    { -ouve } (algo|alguma coisa|músicas|música|mais|mais músicas|outras músicas|mais música) (como esta|como essa|parecido|parecida|parecidas|assim|desse estilo|nesse estilo|do mesmo estilo|do mesmo tipo|desse tipo|parecidas com esta|parecidas com essa)
    .typed =
        (cria|faz|crie|faça|monta) (um|uma) (mix|mistura|rádio|estação) (de|do|da|dos|das|com|a partir de) { $title }
PlayLatestAlbumIntent =
    { -ouve } { -o }? (último|novo|mais recente) { -disco } (de|do|da|dos|das|da banda|do grupo|por) { $artist }
    { -ouve } { -o }? { -disco } (mais recente|mais novo|novo|último) (de|do|da|dos|das|da banda|do grupo) { $artist }
    { -ouve } o (novo|mais novo|mais recente) (de|do|da|dos) { $artist }
PlayFavoritesIntent =
    { -any } (alguma coisa dos|um dos|todos os|uma das)? (meus|nossos|os|minhas|as)? { -favoritos }
    { -any } (meus|minhas|nossos|nossas|um dos meus|uma das minhas|meu|minha|todos os meus|todas as minhas|os meus|as minhas) { $media_type } (favoritos|favoritas|favorito|favorita|preferidos|preferidas|preferido|preferida)
    { -any } (os|as|uns|umas)? { $media_type } (que eu gosto|de que eu gosto|que eu mais gosto|que eu amo|que a gente gosta|que eu adoro)
    { -any } (os|as)? { $media_type } (dos|das|entre os) (meus|minhas)? { -favoritos }
    { -any } (algo que eu goste|o que eu gosto|alguma coisa que eu goste)
    .typed =
        { -ouve } (algo|alguma coisa|um|uma|qualquer coisa) (dos|das|de) (meus|minhas|nossos) { -favoritos }
-recente = (adicionados recentemente|adicionadas recentemente|adicionado recentemente|adicionada recentemente|recém adicionados|recém adicionadas|recentes|mais recentes|mais novos|mais novas|que acabaram de chegar|que foram adicionados|recém chegados)
PlayRecentIntent =
    { -any } (os|as|um dos|uma das|uns|umas)? { $media_type } { -recente }
    { -any } (os|as|meus|minhas)? (novos|novas|últimos|últimas) { $media_type } (adicionados|adicionadas|que chegaram)?
    { -any } (os|as)? { $media_type } (novos|novas)
    { -any } (as|uma das|minhas)? (novidades|últimas novidades|adições recentes|últimas adições)
    { -any } (o que chegou|o que foi adicionado|o mais novo|algo novo|alguma coisa nova|o que tem de novo|o mais recente) (recentemente|por último|agora)?
    (coloca|põe|bota|toca|passa|mostra|colocar|ver) (algo|alguma coisa|qualquer coisa) (novo|nova|recente|(que)? (foi|foram|entrou|chegou)? (adicionado|adicionada|colocado|chegado|incluído)? (recentemente|há pouco|agora|nos últimos dias|esta semana|essa semana))
    (coloca|põe|bota|toca|passa|mostra|me mostra|ver) (um|uma|algum|alguma) (dos|das) (últimos|últimas|novos|novas) { $media_type } (adicionados|adicionadas|que chegaram|que entraram)?
    (coloca|põe|bota|toca|passa|mostra|me mostra|ver) (os|as) (últimos|últimas|novos|novas) { $media_type } (adicionados|adicionadas|que chegaram|que entraram)?
-trailer = (trailer|trailers|prévia)
PlayTrailersIntent =
    ({ -assiste }|mostra|mostrar|me mostra) (uns|um|os|o|algum|alguns|mais)? { -trailer } (de cinema|de filmes)?
    ({ -assiste }|mostra|mostrar|me mostra) (o|os|um)? { -trailer } { -de } { -o }? { $media_type } { $title }
    ({ -assiste }|mostra|mostrar|me mostra) (o|os|um)? { -trailer } (de|do|da|para) { $title }
    ({ -assiste }|mostra) as próximas estreias
    (ver|assistir|mostra|coloca|põe) (o|um) (trailer|teaser) (de|do|da) { $title }

-ideia = (sugestão|ideia|recomendação|dica|sugestões|ideias|recomendações|dicas|indicação)
-recomenda = (recomenda|recomendar|recomende|sugere|sugerir|sugira|indica|indicar|indique|me recomenda|me sugere|me indica|me recomende|me sugira|me indique|nos recomenda)
-pra-ver = (para assistir|pra assistir|para ver|pra ver|para hoje|pra hoje à noite|para ouvir|bom|boa|legal|interessante|hoje à noite)
SuggestIntent =
    (me dá|me dê|dá|faz|faça|você tem|tem|preciso de|me manda|me fala)? (uma|um|umas|algumas|alguma|outra|mais uma) { -ideia } (de { $media_type }|{ -pra-ver })?
    (me dá|me dê|tem|faz)? (uma|alguma) { -ideia } de (um|uma)? { $media_type }
    { -recomenda } (algo|alguma coisa|qualquer coisa) { -pra-ver }?
    { -recomenda } (um|uma|uns|umas|algum|alguma|outro|um bom|uma boa)? { $media_type } { -pra-ver }?
    { -recomenda } (um|uma|uns|umas|algum|alguma|outro|um bom|uma boa)? { $media_type } (de|do gênero)? { $genre }
    { -recomenda } (um|uma|algo de|alguma|uma boa|um bom) { $genre }
    (não sei|não sabemos|a gente não sabe|não faço ideia do|estou em dúvida do|não consigo decidir) (o que|que|qual) { $media_type }? (assistir|ver|colocar|ouvir|escolher|quero assistir|quero ver)
    (o que|qual|que) você (me|nos)? (recomenda|sugere|indica|aconselha) (pra hoje|para hoje|para assistir|pra assistir|pra ver)?
    o que (tem|há|está passando) (de)? (bom|legal|interessante|bom pra ver|bom para assistir) (para assistir|pra ver|hoje|na tv|hoje à noite)?
    (que|qual) { $media_type }? (eu poderia|eu posso|posso|podemos|a gente pode|devo) (assistir|ver|ouvir|colocar)
    (o que|que) (a gente|nós|eu) (assiste|assistimos|vê|vemos|vejo|assisto|pode ver|podemos ver|pode assistir|vai ver|podia ver|coloca) (hoje|hoje à noite|agora à noite)?
    (me|nos)? (recomenda|sugere|indica|aconselha|recomendar|sugerir|indicar) (algo|alguma coisa|o que|um|uma|algum|alguma)? (bom|boa|legal)? ({ $media_type })? (bom|boa|legal)? (de { $genre })? (pra ver|para ver|pra assistir|pra hoje|hoje)?
    (você)? (tem|teria|dá) (alguma|uma|algum) { -ideia } (para (hoje|mim|nós)|pra (hoje|mim|gente)|pra hoje à noite|para hoje à noite)?
    (não sei|não sabemos|não faço ideia de) (que|qual|o que) { $media_type } (assistir|ver|colocar|escolher|ouvir) (hoje)?
    (o que|que) (tem|há|temos) (de)? (bom|boa|legal|interessante) (para|pra)? (ver|assistir|hoje)?
    (o que|que) vale a pena (ver|assistir)?
-e-novo = (há de novo|tem de novo|é novo|foi adicionado|foi adicionado recentemente|foi adicionado ultimamente|chegou|chegou de novo|acabou de chegar|entrou|de novo chegou|chegou recentemente)
WhatsNewIntent =
    (o que|me diz o que|me fala o que|me mostra o que) { -e-novo } { -biblio }?
    (novidades|tem novidade|tem novidades|há novidades|alguma novidade|tem alguma novidade|tem alguma coisa nova|tem algo novo|o que tem de novidade|o que há de novidade) { -biblio }?
    (quais são|me diz|me dá|lista|me mostra|me fala) (as|os) (novidades|últimas novidades|últimas adições|adições recentes)
    (quais|que) { $media_type } (novos|novas|novo|nova)? (chegaram|tem|foram adicionados|foram adicionadas|entraram|há|foram adicionados recentemente|foram adicionadas recentemente|são novos|são novas|eu tenho) { -biblio }?
    (tem|há|eu tenho|temos) { $media_type } (novos|novas|novo|nova) { -biblio }?
    (quais são|me diz) (os|as) (novos|novas|últimos|últimas) { $media_type } { -biblio }?
    (tem|há|temos|chegou) (alguma|algo|alguma coisa|algum) (novidade|de novo|novo|nova)
    (quais|que) (são)? (os|as)? (novos|novas) { $media_type } (tem|há|temos|chegaram)?
    (quais|que) (são)? (os|as)? { $media_type } (novos|novas) (que)? (tem|há|temos|chegaram)?
    (quais são|me diz|me mostra) (as novidades|os últimos adicionados|as últimas novidades)
    o que foi adicionado (recentemente|ultimamente|esta semana|essa semana)?
WhatsNextIntent =
    o que (vem|tem|passa|está) (depois|a seguir|agora|em seguida|na sequência)
    qual (é|será) (o próximo|o seguinte|a sequência)
    (e|o que) (depois|em seguida)
    o que (eu vejo|a gente vê|eu assisto|vou ver|vamos ver|a gente assiste|vou assistir) (depois|agora|em seguida|a seguir)
    (qual é|quais são|me diz) (o|os|meu|meus) (próximo|próximos) (episódio|episódios|capítulo|título)
    (qual é|quais são|me diz) (o|os) (próximo { -ep }|próximos episódios|{ -ep } seguinte) { -de } (série)? { $series }
    (onde|em que { -ep }) (eu estou|estou|estamos|a gente está|parei) (em|de|na|da|no) (série)? { $series }
-continuar = (continuar assistindo|continuar vendo|continuar ouvindo|continuar|terminar de ver|terminar de assistir|terminar|retomar|continuar lendo)
ContinueIntent =
    o que (eu posso|posso|podemos|a gente pode|eu poderia|dá para|dá pra) { -continuar }
    o que (eu estava|estava|a gente estava|estávamos|eu tava) (assistindo|vendo|ouvindo|lendo) (ontem|antes|da última vez)?
    (que|qual|quais) { $media_type } (eu estava|estava|a gente estava|estávamos|eu tava) (assistindo|vendo|ouvindo|lendo|no meio)
    (que|qual|quais) { $media_type } (eu posso|posso|podemos|a gente pode) { -continuar }
    (que|qual|quais) { $media_type } (eu deixei|deixei|eu comecei|tenho|a gente deixou) (pela metade|no meio|sem terminar|a assistir)?
    onde (eu parei|parei|paramos|a gente parou|eu estava|eu tinha parado)
    o que (eu deixei|deixei|eu comecei|tenho|ficou) (pela metade|no meio|sem terminar)
    (qual|que) { $media_type } (eu|a gente|nós) (não)? (terminei|terminou|terminamos|acabei|tava vendo|estava vendo|tava assistindo|estava assistindo|deixei pela metade|comecei|parei|estava ouvindo|tava ouvindo) (ontem|da última vez)?
    (o que) (eu|a gente|nós) (tava|estava|estávamos) (vendo|assistindo|ouvindo|lendo) (ontem|ontem à noite|da última vez|antes|outro dia)?
    (o que) (eu|a gente) (não terminei|não terminou|deixei pela metade|deixou pela metade)
    (que|qual|quais) { $media_type } (eu|a gente|nós)? (estava|estávamos|tinha|comecei|começamos) (vendo|assistindo|ouvindo|lendo|começado)?
    o que (eu|a gente|nós)? (posso|podemos|pode|poderia) (continuar|terminar) (vendo|assistindo|de ver|ouvindo)?
-tenho = (eu tenho|tenho|nós temos|temos|a gente tem|tem|você tem|há)
-discos = (álbuns|discos|cds)
WhichAlbumsIntent =
    (quais|que|quantos) { -discos } (de|do|da|dos|da banda) { $artist } { -tenho }
    (quais|que|quantos) { -discos } { -tenho } (de|do|da|dos|da banda) { $artist }
    { -tenho } (algum|alguns)? ({ -discos }|disco|álbum) (de|do|da|dos|da banda) { $artist }
    (lista|liste|listar|me diz|diga|me fala|me mostra|quais são|lê) (todos)? (os|meus|nossos) { -discos } (de|do|da|dos|da banda) { $artist }
-escolhe = (coloca|quero|eu quero|escolho|prefiro|escolhe|me dá|toca|fico com|vou de|pode ser|manda)
-deles = (filme|opção|título|resultado|episódio|música|série|disco|sugestão|da lista|deles|delas)
PickIntent =
    { -escolhe }? (o|a) { $nth } { -deles }?
    { -escolhe }? (o|a)? (número|opção|resultado|título) { $number }
    { -escolhe }? (o|a|o filme|o disco|a versão) (de|do ano de|do ano|da|de lá de) { $year }
    { -escolhe }? (o|a) (que se chama|chamado|chamada|intitulado|intitulada) { $title }
    { -escolhe }? (o último|a última) { -deles }?
    { -escolhe } (o|a) { $number }
-outro = (o outro|a outra|o outro filme|o outro disco|a outra música|a outra série|a outra opção|a outra versão|o outro episódio)
OtherOneIntent =
    { -escolhe }? { -outro } (mesmo|então)?
    (não|esse não|essa não|desculpa|deixa pra lá|não esse não) { -escolhe }? { -outro }
    (eu queria|queria|eu quis dizer|estava falando de|eu falei de|quis dizer) { -outro }
-aos-favoritos = (aos|nos|aos meus|nos meus|às|nas minhas|em|entre os) (meus|minhas)? { -favoritos }
-isto = (isso|isto|o que está tocando|o que estou ouvindo|o que estou assistindo|o que está passando)
AddFavoriteIntent =
    { -adiciona } { $title } { -aos-favoritos }
    { -adiciona } { -o } { $media_type } { $title } { -aos-favoritos }
    { -adiciona } { -isto } { -aos-favoritos }
    { -adiciona } (este|esta|esse|essa) { $media_type } { -aos-favoritos }
    { -adiciona } (o que está tocando|o que está passando) { -at } { -aos-favoritos }
    (eu)? (gosto|adoro|amo|curto) (muito)? (disso|isso|do que está tocando)
    (eu)? (gosto|adoro|amo|curto) (muito)? (este|esta|esse|essa|deste|desta|desse|dessa) { $media_type }
    (eu)? (gosto|adoro|amo|curto) (muito)? (o|a|do|da) { $media_type } { $title }
    (eu)? (adoro|amo) { $title }
RemoveFavoriteIntent =
    { -tira } { $title } (dos|das|de) (meus|minhas)? { -favoritos }
    { -tira } { -o } { $media_type } { $title } (dos|das|de) (meus|minhas)? { -favoritos }
    { -tira } { -isto } (dos|das) (meus|minhas)? { -favoritos }
    { -tira } (este|esta|esse|essa) { $media_type } (dos|das|de) (meus|minhas)? { -favoritos }
    { -tira } (o que está tocando|o que está passando) { -at } dos (meus)? { -favoritos }
    (eu)? não gosto mais (disso|disto)
    (eu)? não gosto mais (deste|desta|desse|dessa) { $media_type }
    (eu)? não gosto mais (do|da) { $media_type } { $title }
    não (quero|queremos) mais (isso|isto|essa música|esse filme|ele|ela) (nos|entre os) (meus)? favoritos
    não (quero|queremos) mais { $title } (nos|entre os) (meus)? favoritos
-marca = (marca|marcar|marque|coloca|põe|sinaliza|indica)
MarkWatchedIntent =
    { -marca } { $title } como (já)? { $state }
    { -marca } { -o } { $media_type } { $title } como (já)? { $state }
    { -marca } { -isto } como { $state }
    { -marca } (este|esta|esse|essa) { $media_type } como { $state }
    (eu|a gente|nós)? (já)? { $state } (o|a) { $media_type } { $title }
    (eu|a gente)? já { $state } { $title }
    (eu|a gente|nós)? (ainda)? { $state } (o|a) { $media_type } { $title }
    (eu|nós|a gente)? já { $state } (o|a|esse|essa)? { $media_type } { $title }
    (o|a)? { $media_type } { $title } (eu|a gente)? já { $state }
    { -marca } (o|a)? { $media_type } { $title } (como)? { $state } (de novo)?
    (o|a)? { $media_type } { $title } (já)? (está|foi|é) { $state }

-pausa = (pausa|pausar|pause|pausa { -isso }|pausar { -isso }|pause { -isso }|dá uma pausa|dar uma pausa|dá um pause|faz uma pausa|coloca em pausa|colocar em pausa|coloca { -isso } em pausa|põe em pausa|coloca no pause|pausa a reprodução|pausa { -que-toca })
AMAZON-PauseIntent =
    { -pausa }
    (espera|espere|espera aí|peraí|espera um pouco|espera um momento|um momento|um minuto|um segundo|só um minuto|só um momento|aguarda|aguarde)
    (para|segura|congela|trava) (o filme|o vídeo|a música|isso|aí)? (um|por um|só um)? (momento|segundo|minuto|pouquinho|instante|pouco)
    (faz|vamos fazer|dá) uma (pequena)? (pausa|pausinha|paradinha)
PausePlayerIntent =
    { -pausa } { -at }
    { -at } { -pausa }
    (pausa|pausar|pause) { -o } { $player }
    (coloca|põe|deixa) { -o }? { $player } em pausa
    (para|segura|congela|pausa) (um|por um|só um)? (momento|segundo|minuto|pouquinho|pouco) (o|a)? { $player }
    (pausa|para um pouco|coloca em pausa) (o filme|o vídeo|a música|a série|o episódio|isso) { -at }
-segue = (continua|continuar|continue|segue|seguir|retoma|retomar|retome|continua { -isso }|continuar { -isso }|retoma { -isso }|continua a reprodução|retomar a reprodução|volta a tocar|volta a reproduzir|tira da pausa|despausa|continua tocando|segue tocando)
AMAZON-ResumeIntent =
    { -segue }
    (continua|retoma|segue) (de onde parei|de onde eu parei|de onde paramos|o que eu estava vendo|o que eu estava assistindo|o que a gente estava vendo)
    (já|agora)? (pode|podemos|a gente pode) (continuar|voltar|retomar|seguir)
    (já)? (voltei|voltamos|estou de volta|tô de volta|estou pronto|estou pronta)
    (continua|retoma|segue) (de)? onde (eu parei|a gente parou|paramos|estava|parou)
-a-selecao = (a seleção|minha seleção|o que está selecionado|o selecionado|o item selecionado|o conteúdo selecionado|o título selecionado|o que eu selecionei|o filme selecionado)
PlaySelectedIntent =
    (reproduz|reproduzir|reproduza|toca|coloca|abre|inicia) { -a-selecao }
    (reproduzir|play)
    (dá|dar|aperta|apertar|pressiona) (o|no|um)? (play|botão de play)
    (inicia|iniciar|começa|começar) a reprodução
    { -segue } { -at }
-para = (para|pare|parar|interrompe|interromper|desliga|desligar|desligue|corta|encerra|encerrar|termina|tira)
-parada = ({ -para } (a reprodução|{ -isso }|{ -que-toca }|de tocar|de reproduzir))
StopPlaybackIntent =
    { -parada }
    { -para } { -at }
    { -at } { -para }
    { -para } (o|a|meu|minha) { $player }
    { -para } a reprodução (do|da|no|na) { $player }
-proximo = (próximo|próxima|seguinte|{ -prox } { -coisa }|{ -coisa } seguinte|(pula|pular|pule|passa|passar|vai|vá|avança|ir|muda) (para|pra|pro|para o|para a)? (o|a)? ({ -prox }|seguinte|{ -prox } { -coisa }|{ -coisa } seguinte)|(toca|coloca|põe) (o|a) ({ -prox }|seguinte|{ -prox } { -coisa })|(pula|pular|passa) (essa|esta|esse|este|a|o) { -coisa }|o próximo|a próxima|pula|pular)
AMAZON-NextIntent =
    { -proximo }
    (pula|passa|tira|troca|muda) (essa|esse|esta|este|essa música|esse vídeo|esse episódio|essa faixa)
    (eu)? não gosto (dessa|desse|dessa música) (pula|passa|próxima)?
NextIntent =
    { -proximo } { -at }
    { -at } { -proximo }
    (a|o)? (próxima|próximo) (música|faixa|canção|episódio|vídeo)? { -at }
    (pula|passa) (essa|esse|essa música|essa faixa) { -at }
-anterior = (anterior|o anterior|a anterior|{ -coisa } anterior|({ -volta }|{ -vai }|toca|coloca) (para|pra|pro|para o|para a|ao|à)? (o|a)? (anterior|{ -coisa } anterior|{ -coisa } de antes))
AMAZON-PreviousIntent =
    { -anterior }
PreviousIntent =
    { -anterior } { -at }
    { -at } { -anterior }
    (a|o)? (música|faixa|canção|episódio|vídeo)? (anterior|de antes) { -at }
-comeco = (do começo|do início|desde o começo|desde o início|do zero|para o começo|pro começo|ao começo|a partir do começo)
-recomeca = (recomeça|recomeçar|recomece|recomeça { -isso }|recomeçar { -isso }|começa de novo|começar de novo|reinicia|reiniciar|reinicia { -isso }|reiniciar { -isso }|{ -comeco }|(começa|começar|toca|tocar|coloca|reproduz|volta|voltar|põe|assistir|passa) { -isso }? (de novo|outra vez)? { -comeco }|começa { -isso } (de novo|outra vez))
AMAZON-StartOverIntent =
    { -recomeca }
    (toca|coloca|começa|passa|bota) (tudo|isso|ele|ela)? (de novo|outra vez)? (do|desde o|a partir do) (começo|início)
    perdi o (começo|início) (começa de novo|volta)?
StartOverPlayerIntent =
    { -recomeca } { -at }
    { -at } { -recomeca }
    (começa|toca|coloca|recomeça|volta) (tudo|isso)? (de novo|outra vez|do começo|do início|desde o começo) { -at }
    (começa|toca|coloca|recomeça) (tudo|isso)? { -at } (de novo|do começo|do início|desde o começo)
AMAZON-RepeatIntent =
    (repete|repetir|repita|repete isso|de novo|outra vez|mais uma vez|toca de novo|toca outra vez|coloca de novo|fala de novo|diz de novo)
    (repete|repetir|fala|diz|dizer|repita) (de novo)? (o que você (disse|falou)|isso|o que disse)
-ir = (vai|vá|ir|pula|pular|pule|avança|avançar|passa|passar|salta|volta|voltar|retrocede|coloca|começa|reproduz|adianta|posiciona)
SeekIntent =
    { -ir } { -isso }? (para|até|pra|pro|em|aos|para os|a partir de|nos|para as) { $time } (de filme|do filme|de vídeo)?
    { -ir } { -isso }? (para|até|pra) (a|as)? { $clock }
    { -ir } { -isso }? (para|até|pra|pro|no|ao)? (o)? minuto { $minutes }
    { -ir } { -isso }? (para|até|pra|pro|no|ao)? (o)? { $nth_minute } minuto
SeekRelativeIntent =
    { $sign } (uns|mais|em)? { $time }
    { $sign } { -isso } (em)? { $time }
    { -vai } { $time } { $sign }
    { -vai } { $sign } { $time }
    (pula|pular) (uns|mais)? { $time } { $sign }?
    { $time } { $sign }
    { $wind }
    { $wind } { $time }
    { $sign } { $seconds }
-abertura = (abertura|introdução|intro|vinheta|créditos iniciais|apresentação|resumo)
SkipIntroIntent =
    (pula|pular|pule|passa|passar|ignora|ignorar|tira|avança) (a|o|os|essa)? { -abertura }
    sem (a)? { -abertura }
    não (quero|queremos|precisa) (ver|assistir|da|a|de)? (a|o)? (introdução|abertura|intro|vinheta)
    (sem|nada de) (a|o)? (introdução|abertura|intro|vinheta)
ChapterIntent =
    { -ir } (para|pra|pro|até|ao|no)? (o|a)? (capítulo|cena) (número)? { $number }
    { -ir } (para|pra|pro|até|ao|no)? (o|a)? { $nth } (capítulo|cena)
    (lê|leia|ler) (o)? capítulo { $number }
    (capítulo|cena) { $number }
    (quero|queria|vou querer) (ir pro|ouvir o|o)? { $nth } capítulo
    o { $nth } capítulo
ChapterStepIntent =
    { $step } (capítulo|cena)
    (capítulo|cena) { $step }
    { -ir } (para|pra|pro|ao)? (o|a)? (capítulo|cena) { $step }
    { -ir } (para|pra|pro|ao)? (o|a)? { $step } (capítulo|cena)
    (lê|leia|ler) o ({ $step } capítulo|capítulo { $step })
    (pula|passa) (este|esse) capítulo
    (passa|vai|pula|avança|volta) (para|pra|pro)? (o)? { $step } capítulo
    (passa|vai|pula|avança|volta) (para|pra|pro)? (o)? capítulo { $step }
-audio = (áudio|idioma|faixa de áudio|idioma do áudio|língua|dublagem|som)
SetAudioIntent =
    (muda|mudar|mude|troca|trocar|troque|altera) (de|o|a)? { -audio }
    (muda|mudar|mude|troca|trocar|coloca|colocar|coloque|põe|passa) (o|a)? { -audio } (para|em|pra|pro) { $language }
    (coloca|colocar|põe|quero|assistir|ver|passa) { -isso }? em { $language }
    (áudio|idioma|faixa|versão) (em)? { $language }
    (muda|troca|passa) (para|pra) (o)? { $language }
    (outro idioma|outra faixa de áudio|outro áudio)
    (prefiro|quero|queria|gostaria de|preferia)? (ouvir|assistir|ver|escutar) (isso|o filme)? em { $language }
    (coloca|bota|deixa|põe|passa) (isso|o filme|o áudio)? (em|para) { $language }
    (troca|muda|tenta|usa|escolhe) (de|a|outra|o|outro) { -audio }
    .typed =
        (ouvir|escutar|assistir|ver|ouvi-lo|vê-lo) (isso|o filme|isto)? em { $language }
-leg = (legendas|legenda)
SubtitlesIntent =
    { $action } (as|a|de|umas|minhas)? { -leg }
    { $action } (as|a|umas)? { -leg } (em|para|para o|pra) { $language }
    (as)? { -leg } (em)? { $language }
    { -leg } { $action }
    { $action } (o)? idioma (das|da) { -leg }
    { $action } (o)? idioma (das|da) { -leg } (para|pra) { $language }
    (ter|tem|botar|colocar|ver com) (a|as|uma)? (legenda|legendas) (em|no) { $language }
    { $action } (as|umas|algumas)? { -leg } (por favor)?
    (tenta|experimenta|escolhe|usa) (com)? { $action } { -leg }
    { $action } (as|umas)? { -leg } em { $language }
-loop = (repetição|loop|modo de repetição|modo repetição|modo repetir)
AMAZON-LoopOnIntent =
    (ativa|ativar|ative|liga|ligar|ligue|coloca|coloca em|põe em|entra em) (a|o|em)? { -loop }
    (em loop|loop|coloca em loop|toca em loop)
    (coloca|põe|bota|deixa|toca) (isso|essa música|esta música|essa|esse episódio|a música) (pra|para|em|no) (repetir|repetição|loop|repeat|modo repetir)
    (coloca|deixa|toca|bota|põe|repete) (isso|essa|esse|essa música|esse episódio)? (em|no) (loop|repetição|modo de repetição)
    (ativa|liga) (o|a)? (loop|repetição)
AMAZON-LoopOffIntent =
    (desativa|desativar|desative|desliga|desligar|desligue|tira|tira do|para|sai do) (a|o)? { -loop }
    (sem repetição|sem loop|para de repetir|pare de repetir|não repete mais)
    (chega|deixa) (de|com) (repetir|o loop|a repetição)
    (tira|desliga|desativa|cancela) (o|a)? (loop|repetição|modo de repetição)
    não (repete|repita|repetir) mais
    (sem|chega de) (loop|repetição)
RepeatModeIntent =
    (repete|repetir|repita) { $mode } (em loop|sem parar)?
    (coloca|põe|toca) { $mode } em (loop|repetição)
    { $mode } (de)? repetir (músicas|as músicas)
    (repete|repetir|repita) { $mode }
AMAZON-ShuffleOnIntent =
    (ativa|ativar|ative|liga|ligar|ligue|coloca|coloca no|põe no) (o|a|no)? (modo aleatório|aleatório|reprodução aleatória|shuffle)
    (modo aleatório|aleatório|reprodução aleatória|no aleatório|embaralha|embaralha tudo|embaralha as músicas|mistura tudo)
AMAZON-ShuffleOffIntent =
    (desativa|desativar|desative|desliga|desligar|desligue|tira|tira do|para|sai do) (o|a)? (modo aleatório|aleatório|reprodução aleatória|shuffle)
    (sem aleatório|para de embaralhar|pare de embaralhar|toca em ordem|na ordem|em ordem)
    (toca|tocar|coloca|deixa|bota|põe) (tudo|as músicas|elas|isso)? (na|em) (ordem|ordem normal|ordem certa|sequência)
ShuffleIntent =
    { $state } (o|a|no)? (modo aleatório|aleatório|reprodução aleatória|shuffle) { -at }
    { -at } { $state } (o|a|no)? (modo aleatório|aleatório|reprodução aleatória|shuffle)
    (modo aleatório|aleatório|reprodução aleatória|embaralha tudo|embaralha) { -at }
-fluxo = (a reprodução|a transmissão|o vídeo|isso|o filme|a música|o episódio|o que está tocando|o que estou assistindo|o que está passando|o som)
TransferIntent =
    { $mode } { -fluxo } (para|pra|pro|para o|para a|no|na|até) (o|a|meu|minha)? { $target_player }
    { $mode } { -fluxo } (do|da|de) (meu|minha)? { $source_player } (para|pra|pro|para o|para a|no|na) (o|a|meu|minha)? { $target_player }
    { $mode } { -fluxo } (para|pra|pro|para o|para a) (o|a|meu|minha)? { $target_player } (do|da|de|a partir do|a partir da) (meu|minha)? { $source_player }
    { $mode } { -fluxo } (a partir do|a partir da|do|da) (meu|minha)? { $source_player }
    { $mode } (a reprodução|a transmissão)
    (quero)? (continuar|continua|terminar|acabar) (assistindo|vendo|ouvindo|de ver|a ver|de assistir)? (isso|isto|o filme|a série|o episódio|a música)? (no|na|em) { $target_player }
    { $mode } { -fluxo } (também)? (para|pra|pro|no|na|em) (o|a)? { $target_player } (também|agora)?
WhatIsPlayingIntent =
    o que (está tocando|está passando|é isso|estou assistindo|eu estou assistindo|estou ouvindo|eu estou ouvindo|toca|tá tocando|tá passando|está sendo reproduzido|estamos assistindo)
    (qual é|como é|como se chama|qual é o nome|qual o nome|qual é o título) (o|a|do|da|dessa|desse|desta|deste|essa|esse|esta|este)? { -coisa } (que está tocando|que está passando|atual|tocando)?
    que { -coisa } (é|é essa|é esse|está tocando|está passando|é esta|é este|tá tocando)
WhoSingsIntent =
    quem (canta|está cantando|toca|interpreta|é o artista|é o cantor|é a cantora|compôs|escreveu|fez|tá cantando) (isso|essa música|esta música|essa|aqui|a música)?
    de quem é (isso|essa música|esta música|a música|essa)
    (que|qual) (artista|banda|cantor|cantora|grupo) (é|canta|está cantando|é esse|é essa|toca|está tocando)
    qual é (o|a) (artista|cantor|cantora|banda|grupo)
HowMuchLeftIntent =
    quanto (tempo)? (falta|resta|ainda falta|tem ainda) (para acabar|para o fim|pra acabar|para terminar|de filme|do filme|pro fim|pra terminar)?
    quantos minutos (faltam|restam) (para acabar|pra acabar|para o fim)?
    (quando|que horas) (termina|acaba|vai acabar|vai terminar) { -isso }?
    (falta muito|falta pouco|ainda falta muito) (para acabar|pra acabar|para terminar|para o fim)?
    (está|tá|já está) (acabando|terminando|quase no fim|quase acabando)
VolumeStepIntent =
    { $direction } (um pouco|um pouquinho|mais)? (o|a)? { -volume } (um pouco|um pouquinho|mais)?
    { $direction } (o)? { -volume } (em)? { $percent } (por cento|pontos)?
    { $direction } (o)? { -volume } { $often }
    { $direction } (o)? { -volume } (em)? { $count } (vezes|pontos|níveis)
    { $direction } (um pouco)? (a música|a tv|a caixa de som)
    (um pouco|um pouquinho|bem)? { $louder } (um pouco)?
    (coloca|deixa|põe|toca) (isso|a música|o volume|o som)? (um pouco)? { $louder }
    (está|tá|o volume está|o som está|a música está|isso está) (um pouco)? { $louder }
SetVolumeIntent =
    (coloca|colocar|coloque|põe|ajusta|ajustar|aumenta|abaixa|muda|define|deixa|bota) (o)? { -volume } (em|para|no|pra|a|até) (nível|o)? { $percent } (por cento)?
    (coloca|colocar|põe|ajusta|aumenta|abaixa|deixa|bota) (o)? { -volume } (em|no|na|para|para o|até o|ao|pela) { $level }
    (o)? { -volume } (em|no|para|a)? { $percent } (por cento)?
    (o)? { -volume } (no|na|em|ao|pela) { $level }
    (coloca|aumenta|abaixa) (a música|a tv|isso) (em|para) { $percent } por cento
    (coloca|aumenta|diminui|abaixa|bota|põe|deixa) (o)? { -volume } (em|para|pra|a|no) { $percent } (por cento)?
    { -volume } (em|a|no)? { $percent } (por cento)?
    (coloca|aumenta|diminui|abaixa|bota|põe|deixa|muda) (o)? { -volume } (de|do|da|no|na) { $player } (em|para|pra|a) { $percent } (por cento)?
-mudo = (silencia|silenciar|silencie|silêncio|mudo|modo mudo|tira o som|tirar o som|corta o som|desliga o som|sem som|coloca no mudo|põe no mudo|deixa no mudo|ativa o mudo|muta|mutar|coloca mudo|silencia { -isso })
MuteIntent =
    { -mudo }
    (silencia|silenciar|silencie|muta) { -o } { $player }
    (coloca|põe|deixa) { -o }? { $player } no mudo
    (tira|desliga|corta) o som (do|da|de) { $player }
-com-som = (volta o som|voltar o som|tira do mudo|tirar do mudo|sai do mudo|ativa o som|ativar o som|reativa o som|liga o som|ligar o som|desativa o mudo|desliga o mudo|devolve o som|restaura o som|com som|desmuta|coloca o som de volta|volta com o som|tira o mudo)
UnmuteIntent =
    { -com-som }
    (volta|ativa|liga|reativa) o som (do|da|de) { $player }

-move = (vai|vá|ir|move|mover|mova|navega|aperta|seta|desce|sobe|desloca|rola|anda|avança)
NavigateIntent =
    { -move } (a)? (seta)? { $direction }
    { $direction }
    { -move } { $direction } { $count } (vezes|linhas|posições|passos)
    { -move } { $direction } { $often }
    { $direction } { $count } (vezes|linhas|posições|passos)
    { $direction } { $often }
    { $direction } (uma linha|uma posição)
    { $direction } (um pouco|um pouquinho|de novo|mais|um|uma|mais um)
    { -move } (um pouco|um|mais)? (mais)? { $direction }
    { -move } (o cursor|a seleção) { $direction }
    { $count } (vezes|posições|passos|linhas) { $direction }
    { $direction } { $count } (vezes|mais|linhas)
PageIntent =
    página { $direction }
    página { $step }
    { $step } página
    { -ir } (para|pra)? (a)? página { $step }
    { -ir } (para|pra)? (a)? { $step } página
    { $direction } uma página
    (mostra|abre|me mostra) (a)? ({ $step } página|página { $step })
    uma página (mais)? { $direction }
    (vai|rola|passa|desce|sobe|move) (uma)? página { $direction }
SelectIntent =
    (seleciona|selecionar|selecione|confirma|confirmar|confirme|enter|escolhe isso|escolher) (isso|este|esse|esta|essa|o item)?
    (aperta|apertar|aperte|pressiona|clica em|clica no|toca no|dá) (o)? (ok|enter|selecionar|botão ok|confirmar)
    (clica|clique|abre isso|abrir isso)
    (pega|escolhe|seleciona|abre|aperta|clica) (em|n)? (esse|essa|este|esta|isso|aquele|aquela|esse aí|o selecionado|o marcado)
LetterIntent =
    { $step } letra
    letra { $step }
    { -ir } (para|pra)? (a)? { $step } letra
    { -ir } (para|pra)? (a)? letra { $step }
    (vai|pula|passa|avança|volta) (para|pra)? (a)? (letra { $step }|{ $step } letra)
-mostra = (mostra|mostrar|mostre|me mostra|me mostre|abre|abrir|abra|exibe|exibir|exiba|vai para|ir para|chama|traz|quero ver)
ShowScreenIntent =
    { -mostra } (o|a|os|as|meu|minha|um)? { $screen }
    o que tem na { $screen }
    (me)? (abre|mostra|leva|vai|entra|entrar|ir|ver|abrir|acessar|mostrar) (para|pra|pro|no|na|nas|nos|em|ao|às)? (o|a|as|os)? { $screen } (pra mim|para mim)?
    (mudar|alterar) (algo nas|umas|as|algumas)? { $screen }
    (onde está|onde estão|cadê) (o|a|as|os) { $screen }
    .typed =
        { -o }? { $screen }
BackIntent =
    (voltar|volta|volte|volta uma tela|volta atrás|tela anterior|retornar|pra trás|volta uma página)
    (volta|voltar|volte) { $count } (vezes|telas|páginas)
    (volta|voltar|volte) { $often }
    (aperta|aperte|apertar|pressiona|pressione) (o botão|em|o)? voltar ({ $often })?
    (aperta|aperte|pressiona) (o botão|em)? voltar { $count } vezes
    volta (para a|pra|à) tela anterior
FullscreenIntent =
    (tela cheia|em tela cheia|modo tela cheia|na tela cheia|tela inteira)
    (coloca|colocar|põe|muda|passa|ativa|sai|sai da|tira da|bota|deixa) (isso|o vídeo|o filme)? (em|para|na|no|o|a|da)? (modo)? (tela cheia|tela inteira)
    (amplia|aumenta) (a imagem|a tela)
-ficha = (página|ficha|informações|detalhes|ficha técnica)
ShowTitleIntent =
    (mostra|mostrar|mostre|me mostra|me mostre|abre|abrir|exibe) (o|a|meu|minha) { $media_type } { $title }
    { -mostra } (a|os|as)? { -ficha } (do|da|de) { $media_type } { $title }
    { -mostra } (a|os|as)? { -ficha } (de|do|da|sobre) { $title }
    (me mostra|mostra|mostre|me mostre) { $title }
    (me dá|quero) informações (de|sobre) { $title }
SearchIntent =
    (procura|procurar|procure|busca|buscar|busque|pesquisa|pesquisar|pesquise|acha|encontra) (por|filmes de|filmes com|algo de|alguma coisa de)? { $query }
    (faz|faça|fazer|inicia) uma (busca|pesquisa) (por|de|sobre|com) { $query }
    (tem|há|eu tenho) alguma coisa (de|sobre|com) { $query }
    (a gente tem|você tem|tem|temos|será que tem) (alguma coisa|algo|algum filme|filmes|alguma série) (com|do|da|de|sobre) { $query }
TypeTextIntent =
    (digita|digitar|digite|escreve|escrever|escreva|insere|inserir) (o texto|a palavra|a frase)? { $text }
    (coloca|põe) o texto { $text }

-aparelho = (player|aparelho|dispositivo|player padrão|aparelho padrão|reprodutor)
SetPlayerIntent =
    (muda|mudar|mude|troca|trocar|troque) (de|o|meu)? { -aparelho }
    (muda|mudar|mude|troca|trocar|define|coloca) (o|meu|nosso)? { -aparelho } (para|pra|pro|pelo|pela|como|em|no|na) { -o }? { $player }
    (escolhe|escolher|seleciona) (outro|o|meu|um) { -aparelho }
    (usa|usar|use|utiliza|controla|controlar|conecta em|escolhe|comanda) { -o }? ({ -aparelho })? { $player } (como player|como padrão|a partir de agora|de agora em diante|por padrão)?
    (muda|mudar|passa|troca) (para|pra|pro) { -o }? ({ -aparelho })? { $player }
    (meu)? (novo)? player (é|vai ser|agora é) { -o }? { $player }
    (a partir de agora|de agora em diante|daqui pra frente|agora) (usa|use|usar|toca tudo em|coloca tudo em) (o|a|os|as|meu|minha)? { $player }
    (usa|usar|use|escolhe|escolher|experimenta) outro { -aparelho }
    (muda|troca|coloca|passa) (o|meu|o meu)? { -aparelho } (para|pra|pro|para o|para a) (o|a)? { $player }
    (a partir de agora|de agora em diante|daqui pra frente)? (usa|use|usar|toca tudo|coloca tudo) (no|na|em)? (o|a)? { $player } (a partir de agora|de agora em diante|sempre)?
    (o|a)? { $player } (é|vai ser|será) (o)? meu { -aparelho } (agora)?
-usuario = (usuário|perfil|usuária|pessoa|conta de usuário)
SetUserIntent =
    (muda|mudar|mude|troca|trocar|troque) (de|o|meu|a)? { -usuario }
    (muda|mudar|mude|troca|trocar|passa) (de|o|meu|para o|pro|para a|pra|para)? { -usuario } (para|pra|é|por|de)? { -o }? { $user }
    (muda|mudar|troca|passa) (para|pra|para o perfil de|para a conta de|pro perfil do|pro perfil da) { -o }? { $user }
    (eu sou|sou|agora sou|aqui é|agora é|quem fala é) { -o }? { $user } (agora|falando)?
    (usa|usar|ativa) (o perfil|a conta|o usuário|a usuária) (de|do|da)? { $user }
    (agora)? (sou|é|quem fala é) (o|a|eu o|eu a)? { $user } (agora)?
    (muda|troca|passa|vai) (para|pra|pro) (o|a)? (perfil|conta|usuário) (de|do|da)? { $user }
    (entra|entrar|loga|conecta) (como|com) (o|a)? { $user }
WhoIsUserIntent =
    (quem é|qual é|me diz quem é) (o|a|meu)? { -usuario } (ativo|atual|ativa|conectado|em uso)?
    (qual|que) { -usuario } (está|é|estou usando|você está usando|tá) (ativo|conectado|conectada|ativa|logado|atual|em uso)?
    quem (sou eu|sou|eu sou|está conectado|está conectada|está logado|está ativo|usa o usher)
    (com|em) (que|qual) (usuário|perfil|conta) (estou|estamos|eu estou)
    (com|em) (qual|que) (usuário|perfil|conta) (eu|a gente|você)? (tô|estou|tá|está|estamos|tamos)
    (qual|que) (usuário|perfil|conta) (tá|está) (ativo|ativa|em uso|conectado)
    quem (está|tá|é)? (conectado|logado|ativo|conectada|logada) (agora|no momento)?
    (com|em|de) (que|qual|quem) (usuário|perfil|conta) (eu)? (estou|tô|estamos|é)? (conectado|logado)?
    de quem é (essa|esta)? (conta|perfil)
WhoInSessionIntent =
    (quem|quem mais) (está|participa|tá) (na|da|nessa|dessa|nesta) (minha|nossa)? { -sessao }
    (quem|quem mais) (está|tá) (assistindo|vendo|ouvindo) (comigo|isso|isso comigo|agora|conosco|com a gente|aqui)?
    (quais|que) (usuários|pessoas) (estão|participam) (na|da|assistindo) (minha)? { -sessao }?
    com quem (eu estou|estou|estamos) (assistindo|vendo) (isso)?
    quem (mais)? (está|tá|é que está) (vendo|assistindo|ouvindo|aqui|na sessão) (isso)? (comigo|com a gente|agora)?
    (tem) (mais alguém|alguém) (na (minha)? { -sessao }|comigo|assistindo|vendo)?
    com quem (eu)? (estou|tô|estamos) (vendo|assistindo|ouvindo)
    (me diz)? quem (está|tá) na (minha)? { -sessao }
AddUserIntent =
    { -adiciona } { -o }? { $user } (à|na|para a|a|em) (minha|nossa|esta|essa)? { -sessao }
    { -o }? { $user } também (está assistindo|assiste|está vendo|tá assistindo|está aqui|vai assistir|está ouvindo|tá aqui|tá vendo)
    (adiciona|inclui|convida|chama) { -o }? { $user } (também)?
    { -o }? { $user } (entrou na sessão|está assistindo com a gente|está assistindo comigo|está assistindo também|tá com a gente)
    (o|a)? { $user } (também)? (quer|gostaria de|vai|pode|queria) (assistir|ver|ouvir|participar|entrar) (também|comigo|com a gente|isso)?
    (o|a)? { $user } também (quer|vai|está|tá) (assistir|ver|ouvir|participar|entrar|assistindo|vendo|aqui)?
    { -adiciona } (o|a)? { $user } (também|comigo|com a gente|junto)?
    (estou|tô|estamos) (vendo|assistindo|ouvindo) (isso)? com (o|a)? { $user }
    (deixa) (o|a)? { $user } (participar|entrar|assistir|ver) (também)?
RemoveUserIntent =
    { -tira } { -o }? { $user } (da|de|dessa|desta) (minha|nossa)? { -sessao }
    { -tira } { -o }? { $user } e { -o }? { $user_two } (da|de|dessa|desta) (minha|nossa)? { -sessao }
    { -o }? { $user } (não está mais assistindo|não está mais vendo|não assiste mais|saiu|foi embora|não está mais aqui|saiu da sessão|não tá mais assistindo)
    { -o }? { $user } e { -o }? { $user_two } (não estão mais assistindo|saíram|foram embora|não estão mais aqui)
    { -tira } { -o }? { $user }
    (o|a)? { $user } (não)? (está|tá)? (mais)? (assistindo|vendo|ouvindo|aqui) mais
    (o|a)? { $user } não (está|tá|vai|quer) (mais)? (assistindo|vendo|ouvindo|assistir|ver|aqui) (mais|com a gente|comigo)?
    (o|a)? { $user } (foi embora|saiu|foi dormir|já foi|se foi)
    { -tira } (o|a)? { $user } (da|de) (minha|nossa|esta|essa)? { -sessao }
    { -tira } (o|a)? { $user } e (o|a)? { $user_two } (da|de) (minha|nossa|esta|essa)? { -sessao }
ChangeAccountIntent =
    (muda|mudar|mude|troca|trocar|troque) (de|a|minha)? conta (do emby|emby|do emby connect|do jellyfin)?
    (quero|como posso|queria|posso)? (usar|utilizar|colocar|vincular|conectar) (outra|uma nova|uma outra) conta (do emby|do jellyfin)?
    como (eu)? (mudo|troco|posso mudar|posso trocar|faço para mudar|faço pra trocar) (de|a|minha) conta (do emby|do emby connect|emby|do jellyfin)?
    (vincula|vincular|conecta) (de novo|outra)? (a|minha|outra)? conta
    (usar|utilizar|mudar de|trocar de|vincular|conectar|entrar com|usa|troca) (outra|minha outra|uma nova|de|a)? conta (do|da|de)? (emby|emby connect|jellyfin)?
