questions-title = Preguntas de la gente
questions-lead = Primero las respuestas cortas; las largas, a un toque. Las palabras con puntos debajo se explican solas.
questions-glossary = Palabras explicadas
questions-glossary-lead = Cada palabra técnica de esta página, en palabras sencillas.
questions-claims = Afirmaciones y lo que dice la investigación
questions-claims-lead = Estas afirmaciones están en cinco artículos y videos sobre la ciática. Cada una lleva al lado el veredicto de la investigación.
questions-more = Leer más
questions-all = Todas las preguntas
questions-see = Véalo o pruébelo
questions-sources = Todas las fuentes
questions-reviewed = { $source }. Última comprobación: { $reviewed }.
questions-also = También se llama: { $forms }
questions-related = Otras preguntas
questions-filter = Busque palabras en las afirmaciones
questions-verdict = Veredicto
questions-article = Artículo
questions-any = Todos
questions-claim = Afirmación
questions-source = Fuente
questions-answered = Se responde aquí
questions-go = Ir allí
questions-shown =
    { $count ->
        [one] Se muestra una afirmación.
       *[other] Se muestran { $count } afirmaciones.
    }
questions-supported = ✓ La investigación lo apoya
questions-mixed = ≈ En parte cierto
questions-unsupported = ✗ Sin respaldo
questions-opinion = ○ Cuestión de gustos
questions-feature = ▸ Algo que probar
questions-article-000 = Blog de rehabilitación
questions-article-001 = Blog de la clínica
questions-article-002 = Guía del cirujano
questions-article-003 = Pódcast
questions-article-004 = Textos mixtos

questions-search = Buscar
questions-search-field = Busque en todo
questions-search-hint = Una parte del cuerpo, una pregunta, una palabra o un ejercicio.
questions-search-key = La tecla / abre esto.
questions-search-found =
    { $count ->
        [one] Se encontró una cosa.
       *[other] Se encontraron { $count } cosas.
    }
questions-search-none = No se encontró nada. Pruebe con otra palabra.
questions-search-close = Cerrar
questions-kind-structure = Parte del cuerpo
questions-kind-screen = Lugar de esta página
questions-kind-exercise = Ejercicio
questions-kind-care = Cuidados
questions-kind-question = Pregunta
questions-kind-term = Palabra
questions-kind-claim = Afirmación
