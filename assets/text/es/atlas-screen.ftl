atlas-lead = Toque una parte, o elíjala en la lista, para saber qué es, qué puede molestarla y dónde se siente eso.
atlas-views = Vistas
atlas-also = isquiotibiales = tendones isquion, nervio fibular = nervio peroneo, fíbula = peroné, articulación si = sacroilíaca, cóccix = coxis, rabadilla = coxis, disco desplazado = disco, disco herniado = disco, hernia de disco = disco, hernia discal = disco, prolapso = disco, hueso de sentarse = isquion, piramidal = piriforme, nalga = glúteo, espinilla = tibia, hueso del muslo = fémur, gemelos = pantorrilla, placa terminal = platillo, nervio cubital = hueso risa, nervio crural = nervio femoral
atlas-search = Busque una parte por su nombre común o latino
atlas-found =
    { $count ->
        [one] Se encontró una parte.
       *[other] Se encontraron { $count } partes.
    }
atlas-found-best = Estas encajan mejor:
atlas-found-none = Ninguna parte de estos dibujos se llama así. Pruebe con otra palabra o mire la lista de abajo.
atlas-list = Todas las partes de este dibujo
atlas-is = Qué es
atlas-wrong = Qué puede molestarla
atlas-felt = Dónde se siente
atlas-patterns = Patrones a los que pertenece
atlas-see-disc = Vea cómo se mueve este disco en el laboratorio
atlas-nothing = Todavía no se ha elegido nada.
atlas-labels-show = Mostrar nombres
atlas-labels-hide = Ocultar nombres
atlas-compare = Guardar esto para comparar
atlas-compare-stop = Dejar de comparar
atlas-before = Antes: { $shown }
atlas-now = Ahora: { $shown }
atlas-zoom-in = Acercar
atlas-zoom-out = Alejar
atlas-zoom-all = Mostrar todo el dibujo
atlas-save = Guardar o imprimir el dibujo
atlas-save-svg = Guardar como SVG
atlas-save-png = Guardar como PNG
atlas-print = Imprimir
atlas-save-refused = Este navegador no dejó que la página hiciera la imagen. Pruebe el otro formato, o imprímala.
atlas-saved = { $shown } Dibujado a partir de: { $sources }. { -brand }, CC BY 4.0. Última revisión de las fuentes: { $reviewed }.
