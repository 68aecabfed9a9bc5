questions-title = أسئلة يطرحها الناس
questions-lead = الإجابات القصيرة أولًا، والطويلة بنقرة واحدة. الكلمات التي تحتها نقاط تشرح نفسها.
questions-glossary = شرح الكلمات
questions-glossary-lead = كل كلمة تقنية في هذه الصفحة، بكلمات بسيطة.
questions-claims = المقولات وما وجدته الأبحاث
questions-claims-lead = هذه المقولات وردت في خمسة مقالات وفيديوهات عن عرق النسا. وبجانب كل منها حكم الأبحاث عليها.
questions-more = اقرأ المزيد
questions-all = كل الأسئلة
questions-see = شاهده أو جرّبه
questions-sources = كل المصادر
questions-reviewed = { $source }. آخر تحقق: { $reviewed }.
questions-also = يسمى أيضًا: { $forms }
questions-related = أسئلة أخرى
questions-filter = ابحث عن كلمات في المقولات
questions-verdict = الحكم
questions-article = المقال
questions-any = الكل
questions-claim = المقولة
questions-source = المصدر
questions-answered = الجواب هنا
questions-go = انتقل إليه
questions-shown =
    { $count ->
        [zero] لا تُعرض أي مقولة.
        [one] تُعرض مقولة واحدة.
        [two] تُعرض مقولتان.
        [few] تُعرض { $count } مقولات.
       *[other] تُعرض { $count } مقولة.
    }
questions-supported = ✓ الأبحاث توافق
questions-mixed = ≈ صحيح جزئيًا
questions-unsupported = ✗ غير مدعوم
questions-opinion = ○ مسألة ذوق
questions-feature = ▸ شيء تجرّبه
questions-article-000 = مدونة التأهيل
questions-article-001 = مدونة العيادة
questions-article-002 = دليل الجرّاح
questions-article-003 = البودكاست
questions-article-004 = نصوص مختلطة

questions-search = بحث
questions-search-field = ابحث في كل شيء
questions-search-hint = جزء من الجسم، أو سؤال، أو كلمة، أو تمرين.
questions-search-key = المفتاح / يفتح هذا.
questions-search-found =
    { $count ->
        [zero] لم يُعثر على شيء.
        [one] عُثر على شيء واحد.
        [two] عُثر على شيئين.
        [few] عُثر على { $count } أشياء.
       *[other] عُثر على { $count } شيء.
    }
questions-search-none = لم يُعثر على شيء. جرّب كلمة أخرى.
questions-search-close = أغلق
questions-kind-structure = جزء من الجسم
questions-kind-screen = مكان في هذه الصفحة
questions-kind-exercise = تمرين
questions-kind-care = عناية
questions-kind-question = سؤال
questions-kind-term = كلمة
questions-kind-claim = مقولة
