embed-link = اعرضه في صفحة لك
embed-title = ضع هذا في صفحتك
embed-lead = اختر ما يُعرض، وانسخ الأسطر، والصقها في صفحتك. لا يحفظ الإطار شيئًا ولا يرسل شيئًا.
embed-panel = ماذا يعرض
embed-switches = مفتاحان: الضغط والالتهاب
embed-page = صفحة أختارها
embed-start = عنوان تلك الصفحة
embed-start-hint = انسخه من سطر العنوان في هذا الموقع. وما شاهدته آخر مرة مكتوب هنا بالفعل.
embed-start-wrong = هذه ليست صفحة من صفحاتنا. العنوان الصحيح فيه ‎#/‎ كما في ‎#/disc?posture=slumped‎
embed-language = اللغة
embed-language-en = الإنجليزية
embed-language-es = الإسبانية
embed-language-ar = العربية
embed-theme = فاتح أو داكن
embed-accent = لون الروابط والأزرار
embed-accent-hint = ستة رموز مثل 0d5a6b. فارغ: لوننا.
embed-accent-wrong = هذا ليس لونًا، فيبقى لوننا. اكتب ستة رموز من 0 إلى 9 ومن a إلى f.
embed-accent-becomes = لتسهل قراءته يصير { $light } في الصفحات الفاتحة و{ $dark } في الداكنة.
embed-controls = القائمة والأزرار
embed-controls-full = كلها
embed-controls-few = قليل منها
embed-controls-none = لا شيء، الرسم فقط
embed-height = الارتفاع بوحدة px
embed-height-hint = فارغ: يكبر الإطار مع ما يعرضه.
embed-take = ما تلصقه
embed-folder = أين توجد نسختك
embed-folder-hint = عنوان المجلد الذي فيه ملفاتنا. فيه رقم الإصدار، كي لا يعطل إصدار لاحق شيئًا.
embed-folder-wrong = يجب أن يبدأ بـ ‎https://‎ ويذكر الإصدار { $version }، كما في ‎https://example.org/v{ $version }/‎
embed-form = صفحتك تقبل
embed-form-element = نصوصًا برمجية: يكبر
embed-form-frame = إطارات: يُمرَّر
embed-form-picture = لا هذا ولا ذاك: صورة
embed-code = الأسطر التي تلصقها
embed-copy = انسخ
embed-copied = نُسخت
embed-not-copied = لم يسمح متصفحك بالنسخ. الأسطر محددة: اضغط Ctrl و C، أو اضغط عليها مطولًا بإصبعك.
embed-preview = المعاينة
embed-preview-none = موقوفة
embed-preview-phone = هاتف، 360 px
embed-preview-column = عمود، 640 px
embed-preview-window = افتح المعاينة في نافذة مستقلة
embed-preview-why = هذه الصفحة ملف واحد، وقواعدها لا تسمح لها بعرض إطار.
embed-host = أين يمكن وضع الملفات
embed-host-text =
    مكان مجاني للملفات مثل GitHub Pages: ضع مجلدنا هناك.

    مدونة تقبل ملفات HTML: ضع sciatica-explorer.en.html بين صورك، واكتب عنوان مجلده أعلاه. ثم اختر الإطارات.

    لا شيء من هذه: أرسل الملف نفسه بالبريد أو على ذاكرة USB. خطوات WordPress وغيره موجودة في docs/embedding.md ضمن مصدرنا.
embed-note = صفحة Sciatica Explorer { $version }، CC BY 4.0. هذا تثقيف لا تشخيص، وما تفعله فيه يبقى على جهازك.
