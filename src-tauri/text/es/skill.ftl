# Lo que Amazon muestra de la skill que hace Usher, y lo que se dice para probarla. Límites de Amazon: resumen 160 caracteres, cada ejemplo 200.

skill-summary = Lleva lo que dices al reproductor adecuado de casa.
skill-description = { $name } reproduce lo que hay en tu propia biblioteca, en la tele, el ordenador o el Echo que digas. Pide una película, una serie, una canción o un género; pausa, salta, busca, elige idiomas y subtítulos; pregunta qué hay de nuevo o quién está viendo. Pertenece a una casa y la configura Usher, que funciona allí.
skill-example-open = Alexa, abre { $name }
skill-example-ask = Alexa, pide a { $name } novedades
skill-example-play = Alexa, pide a { $name } que ponga una comedia
skill-keywords = medios, películas, series, música, biblioteca
skill-trial = abre { $name }
