embed-link = Mostrarlo en una página suya
embed-title = Ponga esto en su propia página
embed-lead = Elija qué mostrar, copie las líneas y péguelas en su página. El marco no guarda nada ni envía nada.
embed-panel = Qué muestra
embed-switches = Dos interruptores: presión e inflamación
embed-page = Una página que yo elijo
embed-start = Dirección de esa página
embed-start-hint = Cópiela de la barra de direcciones de este sitio. Aquí ya está lo último que miró.
embed-start-wrong = Esta no es una página nuestra. Una dirección así lleva #/ dentro, como en #/disc?posture=slumped
embed-language = Idioma
embed-language-en = Inglés
embed-language-es = Español
embed-language-ar = Árabe
embed-theme = Claro u oscuro
embed-accent = Color de enlaces y botones
embed-accent-hint = Seis signos, como 0d5a6b. Vacío: el nuestro.
embed-accent-wrong = Esto no es un color, así que queda el nuestro. Escriba seis signos de 0 a 9 y de a a f.
embed-accent-becomes = Para que se lea bien, pasa a ser { $light } en páginas claras y { $dark } en oscuras.
embed-controls = Menú y botones
embed-controls-full = Todos
embed-controls-few = Pocos
embed-controls-none = Ninguno, solo el dibujo
embed-height = Altura en px
embed-height-hint = Vacío: el marco crece con lo que muestra.
embed-take = Qué pegar
embed-folder = Dónde está su copia
embed-folder-hint = La dirección de la carpeta con nuestros archivos. Lleva la versión dentro, para que una más nueva no rompa nada.
embed-folder-wrong = Debe empezar por https:// y nombrar la versión { $version }, como en https://example.org/v{ $version }/
embed-form = Su página admite
embed-form-element = Scripts: crece
embed-form-frame = Marcos: se desplaza
embed-form-picture = Ninguno: una imagen
embed-code = Líneas para pegar
embed-copy = Copiar
embed-copied = Copiado
embed-not-copied = Su navegador no nos dejó copiar. Las líneas están marcadas: pulse Ctrl y C, o mantenga un dedo sobre ellas.
embed-preview = Vista previa
embed-preview-none = Sin vista previa
embed-preview-phone = Teléfono, 360 px
embed-preview-column = Columna, 640 px
embed-preview-window = Abrir la vista previa en su propia ventana
embed-preview-why = Esta página es un solo archivo, y sus propias reglas no le dejan poner nada en un marco.
embed-host = Dónde pueden estar los archivos
embed-host-text =
    Un sitio gratuito para archivos, como GitHub Pages: ponga allí nuestra carpeta.

    Un blog que admite archivos HTML: ponga sciatica-explorer.es.html entre sus imágenes y escriba arriba la dirección de su carpeta. Después elija marcos.

    Nada de eso: envíe el archivo mismo por correo o en una memoria USB. Los pasos para WordPress y otros están en docs/embedding.md de nuestro código fuente.
embed-note = Sciatica Explorer { $version }, CC BY 4.0. Es educación, no un diagnóstico, y lo que haga en ella se queda en su dispositivo.
