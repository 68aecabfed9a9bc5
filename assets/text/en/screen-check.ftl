# The pattern check's screens; questions, flags and patterns have their own files.

check-title = Check your pattern
check-lead = First come the signs that need help at once. Then some questions about the pain. At the end you see which textbook patterns your answers resemble, and why.
check-about = It takes about five minutes. "Not sure" is always a fine answer, and you can go back and change any answer. You may also answer for somebody else.
check-promise = Your answers stay on this page. They are not stored, not sent, and gone when you reload.
check-not = This is education, not a diagnosis. It compares answers with descriptions. It cannot know what somebody has.
check-start = Start with the warning signs
check-continue = Continue
check-back = Back
check-clear = Clear everything
check-cleared = All answers were cleared.
check-yes = Yes
check-no = No
check-unsure = Not sure
check-none = None of these
check-none-hint = Answers "No" to everything that is not answered "Yes".
check-progress = Step { $step } of { $steps }
check-flags-hint = Read each one. "Not sure" is a fine answer.
check-unanswered = { $count ->
    [one] One question on this page has no answer yet.
   *[other] { $count } questions on this page have no answer yet.
}
check-unanswered-hint = Please answer each. "Not sure" is fine.
check-flag-alarm = This is a sign to act on. Press Continue to see what to do.
check-details = A little more about that
check-person-title = About the person
check-age = Age in years
check-age-hint = You may leave this empty. It changes some comparisons.
check-age-wrong = "{ $text }" is not an age. Write a whole number from 0 to 120, or leave it empty.
check-pregnant = Pregnant?
check-surgery = An operation on the back, hip or leg in the last weeks?
check-questions-hint = Leave out what does not fit.
check-action-because = You answered yes or not sure to:
check-action-change = Change an answer that was a slip
check-action-change-text = Only change it if it was a slip. If you are in doubt, act on it.
check-changed = You changed an answer that asked for help. If any of it may still be true, get help first.
check-action-print = Print this page
check-result-title = What the answers resemble
check-result-lead = Each line compares the answers with a textbook description. A close match is not a finding, and more than one thing can be true.
check-result-for = What speaks for it
check-result-against = What speaks against it
check-result-no-reasons = Nothing you answered speaks either way.
check-result-none-close = None of the descriptions is close. That is common: pain often fits no single pattern.
check-result-course = What usually comes next
check-result-ask = Questions to take along
check-result-atlas = See it in the atlas
check-result-disc = See it in the disc lab
check-would-change = What would change the picture
check-would-change-text = These answers were missing or unsure, and matter most:
check-change-answers = Change answers
check-reason = { $short }: { $answer }
check-result-helps = What usually helps, and what does not
check-result-neutral = What counts neither way
check-action-other-signs = Look at the other warning signs too
check-result-words = likeness: { $resemblance } · { $evidence }
