figure-front = أمام
figure-back = خلف
figure-true-size = الحركة مرسومة بحجمها الحقيقي.
figure-drawn-larger = الحركة مرسومة ×{ $factor }.
figure-tilt-and-shape-larger = الميل مرسوم ×{ $tilt }، والانتفاخ ×{ $shape }.
figure-as-fits = هذا أقصى ما يتسع له الرسم.

disc-section-title = القرص { $level } في أسفل الظهر، مقطوع من وسطه ومرئي من الجانب
disc-section-key-pressure = الضغط في النواة الطرية: { $pressure } MPa. كلما طالت الأسهم زاد الضغط.
disc-section-key-ghost = الخط المتقطع: القرص في وقوف هادئ.

disc-section-core = النواة الطرية
    .latin = nucleus pulposus
disc-section-rings = الحلقات الليفية
    .latin = annulus fibrosus
disc-section-endplate = الصفيحة الغضروفية
disc-section-front-ligament = الرباط الأمامي
    .latin = lig. longitudinale anterius
disc-section-back-ligament = الرباط الخلفي
    .latin = lig. longitudinale posterius
disc-section-yellow-ligament = الرباط الأصفر
    .latin = lig. flavum
disc-section-nerves = جذور الأعصاب
    .latin = cauda equina
disc-section-root = جذر العصب { $root }
disc-section-nerves-short = الأعصاب

disc-section-bend = الفقرة: اسحب للثني
disc-section-bend-forward =
    { $count ->
        [few] { $angle } درجات إلى الأمام
       *[other] { $angle } درجة إلى الأمام
    }
disc-section-bend-backward =
    { $count ->
        [few] { $angle } درجات إلى الخلف
       *[other] { $angle } درجة إلى الخلف
    }
disc-section-bend-none = مستقيم، 0 درجة
disc-section-load = السهم: اسحب للضغط أو الشد
disc-section-load-press =
    { $count ->
        [one] نيوتن واحد، ضغطًا
       *[other] { $load } نيوتن، ضغطًا
    }
disc-section-load-pull =
    { $count ->
        [one] نيوتن واحد، شدًا
       *[other] { $load } نيوتن، شدًا
    }
disc-section-load-none = بلا حِمل، 0 نيوتن
disc-section-fissure = شق في الجدار: اسحب إلى الأعلى أو الأسفل
disc-section-fissure-value = على { $share } بالمئة من ارتفاع الجدار
disc-section-load-value = { $load } N

from-above-title = القرص { $level } والأعصاب خلفه، مقطوعًا عرضًا ومرئيًا من الأعلى
from-above-left = يسار
from-above-right = يمين
from-above-exiting = جذر العصب { $root }، يخرج هنا
from-above-traversing = جذر العصب { $root }، يمر عابرًا
from-above-sac = كيس الأعصاب
    .latin = cauda equina
from-above-joint = المفصل الصغير
    .latin = art. zygapophysialis
from-above-arch = قوس { $vertebra }
    .latin = arcus vertebrae
from-above-psoas = عضلة الورك
    .latin = m. psoas major
from-above-key-touch = الخط السميك: حيث يتلامس القرص وجذر العصب.
from-above-key-sac = الخط الرفيع: حيث يلمس كيس الأعصاب؛ وليس في النموذج ضغط لذلك.
from-above-key-irritated = البرتقالي المخطط: عصب ملتهب.
from-above-key-jelly = خارج الحلقات: هلام خرج.

donut-title = دونات محشوة، مقطوعة نصفين، تُضغط كما يُضغط القرص
donut-jelly = الهلام
donut-key-jelly = الهلام: النواة الطرية
donut-key-dough = العجين: الحلقات الليفية
donut-key-plates = اللوحان: الفقرتان
donut-key-ghost = الخط المتقطع: الدونات في وقوف هادئ.
