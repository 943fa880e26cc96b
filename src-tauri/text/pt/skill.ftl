# O que a Amazon mostra da skill que o Usher cria, e o que se diz para testá-la. Limites da Amazon: resumo 160 caracteres, cada exemplo 200.

skill-summary = Leva o que você diz ao player certo da casa.
skill-description = { $name } toca o que está na sua própria biblioteca, na TV, no computador ou no Echo que você disser. Peça um filme, uma série, uma música ou um gênero; pause, pule, avance, escolha idiomas e legendas; pergunte o que há de novo ou quem está assistindo. Pertence a uma casa e é configurada pelo Usher, que funciona lá.
skill-example-open = Alexa, abra { $name }
skill-example-ask = Alexa, peça a { $name } novidades
skill-example-play = Alexa, peça a { $name } para tocar uma comédia
skill-keywords = mídia, filmes, séries, música, biblioteca
skill-trial = abra { $name }
