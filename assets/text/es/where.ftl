where-title = ¿Dónde duele?
where-lead = Marque los lugares donde nota algo. Verá qué partes del cuerpo tienen una zona descrita que los abarca. Eso no es un diagnóstico.
where-feeling = ¿Qué nota ahí?
where-pain = Dolor
where-numb = Adormecimiento
where-tingling = Hormigueo
where-weak = Debilidad
where-how = Elija una sensación y luego marque sus lugares.
where-found-title = Partes cuya zona descrita abarca sus marcas
where-found =
    { $count ->
        [one] Una parte.
       *[other] { $count } partes. Salen siempre en el mismo orden: raíces, nervios, articulaciones, músculos. El orden no dice nada sobre usted.
    }
where-nothing = Aún no hay nada marcado.
where-none = Ninguna zona de las que tenemos abarca: { $places }.
where-covers = Abarca: { $places }.
where-studied = Estudiado: se examinó a personas para averiguarlo.
where-described = Descrito en libros de texto o en revisiones.
where-recalled = Enseñanza habitual; aún no la hemos comprobado.
where-rough = Estos mapas son aproximados. En un estudio de 226 raíces irritadas, el dolor de 64 de cada 100 no se quedó en su franja de piel. Las zonas se solapan, y un mismo lugar puede tener varios motivos.
where-take = Llevar estas marcas a la comparación de patrones
where-take-text = La comparación de patrones tiene las mismas marcas. Primero vienen sus señales de alerta; después pregunta solo lo que falta. Ningún enlace contiene las marcas.

territory-superior-cluneal-nerve = Nervio de la piel de la parte alta de la nalga (nervio cluneal superior)

check-marks-came = Lugares marcados en el dibujo del cuerpo: { $places }. Puede cambiarlos cuando llegue al dibujo.
