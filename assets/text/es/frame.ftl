frame-back = Volver a: { $screen }
frame-whole = Abrir la página completa en otra ventana
frame-no-print = La página que rodea a esta no le permite imprimir. Abra la página completa para imprimir.
frame-no-save = La página que rodea a esta no le permite guardar archivos. Abra la página completa para guardar.
frame-may-not-save = ¿No llegó ningún archivo? Entonces la página que rodea a esta no le permite guardar. Abra la página completa para guardar.
