atlas-lead = انقر جزءًا، أو اختره من القائمة، لتعرف ما هو وما الذي قد يضايقه وأين يُشعر بذلك.
atlas-views = المناظر
atlas-also = عصب = nervus, عرق النسا = nervus ischiadicus, سياتيك = nervus ischiadicus, قرص = discus, ديسك = discus, دسك = discus, غضروف = discus, انزلاق غضروفي = discus, فتق القرص = discus, فقرة = vertebra lumbalis, أوتار الركبة = origo musculorum ischiocruralium, هامسترنغ = origo musculorum ischiocruralium, كمثرية = piriformis, بيريفورميس = piriformis, العصب البيروني = nervus fibularis, مؤخرة = gluteus, ردف = gluteus, ألوية = gluteus, مفصل عجزي حرقفي = sacroiliaca, عجز = sacrum, عظمة الذنب = coccygis, عصعوص = coccygis, عظمة الجلوس = tuber ischiadicum, عظمة الساق = عظم قصبة, الظنبوب = عظم قصبة, عظمة الفخذ = os femoris, ورك = coxae, صابونة = patella, ركبة = patella, كعب = calcaneus, أخيل = tendo calcaneus, ذات الرأسين = biceps, بطة الساق = triceps surae, سمانة = triceps surae, نخاع = medulla spinalis, كوع = ulnaris, مخ = encephalon
atlas-search = ابحث عن جزء باسمه الشائع أو اللاتيني
atlas-found =
    { $count ->
        [one] عُثر على جزء واحد.
        [two] عُثر على جزأين.
        [few] عُثر على { $count } أجزاء.
        [many] عُثر على { $count } جزءًا.
       *[other] عُثر على { $count } جزء.
    }
atlas-found-best = هذه أقربها:
atlas-found-none = لا جزء في هذه الرسوم بهذا الاسم. جرّب كلمة أخرى، أو انظر في القائمة أدناه.
atlas-list = كل الأجزاء في هذا الرسم
atlas-is = ما هو
atlas-wrong = ما الذي قد يضايقه
atlas-felt = أين يُشعر بذلك
atlas-patterns = الأنماط التي ينتمي إليها
atlas-see-disc = شاهد حركة هذا القرص في مختبر القرص
atlas-nothing = لم تختر شيئًا بعد.
atlas-labels-show = اعرض الأسماء
atlas-labels-hide = أخفِ الأسماء
atlas-compare = أبقِ هذا للمقارنة
atlas-compare-stop = أوقف المقارنة
atlas-before = قبل: { $shown }
atlas-now = الآن: { $shown }
atlas-zoom-in = كبّر
atlas-zoom-out = صغّر
atlas-zoom-all = اعرض الرسم كله
atlas-save = احفظ الرسم أو اطبعه
atlas-save-svg = احفظ بصيغة SVG
atlas-save-png = احفظ بصيغة PNG
atlas-print = اطبع
atlas-save-refused = لم يسمح هذا المتصفح للصفحة بإنشاء الصورة. جرّب الصيغة الأخرى، أو اطبع.
atlas-saved = { $shown } مرسوم استنادًا إلى: { $sources }. { -brand }، CC BY 4.0. آخر مراجعة للمصادر: { $reviewed }.
