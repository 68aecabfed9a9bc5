-brand = Sciatica Explorer

app-name = { -brand }
app-title = { $screen } – { -brand }
app-skip = انتقل إلى المحتوى
app-screens = الشاشات
app-nav-anatomy = شاهد العصب
app-nav-disc = اضغط الدونات
app-nav-check = قارن نمط ألمك
app-nav-care = خفّف الألم
app-nav-questions = اطرح سؤالًا
app-nav-teach = درّس
app-nav-about = عن الصفحة
app-emergency-link = علامات الطوارئ
app-not-a-diagnosis = تثقيف لا تشخيص.
app-theme = الألوان
app-theme-auto = كما في هذا الجهاز
app-theme-light = فاتح
app-theme-dark = داكن
app-theme-projector = جهاز العرض
app-poster = اطبع الرسم كملصق
app-licence = النصوص والصور: CC BY 4.0. البرنامج: MIT أو Apache-2.0.
app-requests = الطلبات منذ أن جهزت هذه الصفحة: { $count }
app-source = المصدر: { $cite }
app-unpacks = لحظة من فضلك: يجري فتح هذه الصفحة.
app-unknown-title = لا شيء في هذا العنوان
app-unknown-text = ربما في الرابط خطأ في الكتابة، أو أنه أُعد لإصدار أحدث. هذه الأماكن موجودة:
app-megapascals = { $number } MPa
app-millimetres = { $number } mm
app-newton-metres = { $number } N·m
app-spoken-degrees-forward =
    { $number } درجة إلى الأمام
app-spoken-degrees-backward =
    { $number } درجة إلى الخلف
app-spoken-degrees-neutral = 0 درجة، وضع محايد
app-spoken-newtons = { $number } نيوتن
app-spoken-newtons-pull = { $number } نيوتن من الشد
