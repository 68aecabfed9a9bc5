# The questions screen, its glossary and claims, and the search over everything.

questions-title = Questions people ask
questions-lead = Short answers first, the long ones a tap away. Words with dots under them explain themselves.
questions-glossary = Words explained
questions-glossary-lead = Every technical word of this page, in plain words.
questions-claims = Claims and what research found
questions-claims-lead = These claims stand in five articles and videos about sciatica. Each has the verdict of research beside it.
questions-more = Read more
questions-all = All questions
questions-see = See or try it
questions-sources = All sources
questions-reviewed = { $source }. Last checked on { $reviewed }.
questions-also = Also called: { $forms }
questions-related = Other questions
questions-filter = Find words in the claims
questions-verdict = Verdict
questions-article = Article
questions-any = All
questions-claim = Claim
questions-source = Source
questions-answered = Answered here
questions-go = Go there
questions-shown =
    { $count ->
        [one] One claim is shown.
       *[other] { $count } claims are shown.
    }
questions-supported = ✓ Research agrees
questions-mixed = ≈ Partly right
questions-unsupported = ✗ Not supported
questions-opinion = ○ A matter of taste
questions-feature = ▸ A thing to try
questions-article-000 = Rehab blog
questions-article-001 = Clinic blog
questions-article-002 = Surgeon's guide
questions-article-003 = Podcast
questions-article-004 = Mixed texts

# search
questions-search = Search
questions-search-field = Search everything
questions-search-hint = A part of the body, a question, a word or an exercise.
questions-search-key = The key / opens this.
questions-search-found =
    { $count ->
        [one] One thing found.
       *[other] { $count } things found.
    }
questions-search-none = Nothing found. Try another word.
questions-search-close = Close
questions-kind-structure = Part of the body
questions-kind-screen = Place on this page
questions-kind-exercise = Exercise
questions-kind-care = Care
questions-kind-question = Question
questions-kind-term = Word
questions-kind-claim = Claim
