body-map-front = El cuerpo por delante
body-map-back = El cuerpo por detrás
body-map-sole = Las plantas de los pies
body-map-caption-front = Delante
body-map-caption-back = Detrás
body-map-caption-sole = Plantas
body-map-left = Izquierda
body-map-right = Derecha
body-map-keys = Toque un lugar para marcarlo; tóquelo otra vez para quitar la marca. Con teclado, las flechas van de un lugar a otro y la barra espaciadora marca.

body-list-trunk = Espalda, cadera e ingle
body-list-thigh = Muslo y rodilla
body-list-leg = Bajo la rodilla
body-list-foot = Pie

feeling-marked = { $place }: { $feeling }
feeling-pain = dolor
feeling-numb = adormecimiento
feeling-tingling = hormigueo
feeling-weak = debilidad

nervous-path-funny-bone = Del codo al cerebro: el nervio del anular y el meñique, visto por detrás
    .tap = Toque el codo
    .hit = Algo golpea el codo. El nervio del anular y el meñique (el nervio cubital) está ahí justo debajo de la piel.
    .felt = El cerebro conoce este nervio como el que viene del anular y el meñique. Por eso siente ahí el hormigueo, aunque nada tocó la mano.
nervous-path-l5 = De la zona lumbar al cerebro: la raíz nerviosa L5, vista por delante
    .tap = Toque la raíz L5
    .hit = Se aprieta una raíz nerviosa irritada en la zona lumbar: L5, la quinta raíz lumbar.
    .felt = El cerebro conoce esta raíz como la que viene de la parte externa de la pantorrilla, el dorso del pie y el dedo gordo. Por eso puede doler el pie aunque no le pase nada.
nervous-path-s1 = De la zona lumbar al cerebro: la raíz nerviosa S1, vista por detrás
    .tap = Toque la raíz S1
    .hit = Se aprieta una raíz nerviosa irritada en la zona lumbar: S1, la primera raíz del sacro (el hueso entre las caderas).
    .felt = El cerebro conoce esta raíz como la que viene de la parte de atrás de la pantorrilla, el borde externo del pie y la planta. Por eso puede doler el pie aunque no le pase nada.
nervous-path-way = Una señal corre por el nervio hasta la médula espinal, y de ahí al cerebro.
