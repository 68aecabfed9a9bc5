//! Going through the pattern check as a reader with a mouse does.

use crate::failure::{Failure, Outcome};
use crate::page::Page;
use crate::signs::{Case, Signs};
use thirtyfour::By;

/// What a reader is asked and answers after the warning signs.
pub struct Person<'a> {
    pub age: &'a str,
    /// Questions that are answered with yes.
    pub yes: &'a [&'a str],
}

impl Page<'_> {
    /// The heading of the screen.
    pub async fn heading(&self) -> Outcome<String> {
        self.ask("return document.getElementById('heading')?.textContent ?? ''", vec![]).await
    }

    /// Waits until the heading has these words and the focus.
    pub async fn focus_comes_to_heading(&self, id: &str) -> Outcome {
        let wanted = self.words(id)?;
        let script = "const heading = document.getElementById('heading');
            return heading?.textContent === arguments[0] && document.activeElement === heading";
        self.until_true(&format!("the heading `{wanted}` has the focus"), script, vec![wanted.as_str().into()]).await
    }

    /// Waits until a text is on the page.
    pub async fn shows(&self, id: &str) -> Outcome {
        let wanted = self.words(id)?;
        let script = "return document.getElementById('app').textContent.includes(arguments[0])";
        self.until_true(&format!("it shows `{wanted}`"), script, vec![wanted.as_str().into()]).await
    }

    /// The patterns are not on the page, whatever else is.
    pub async fn shows_no_patterns(&self) -> Outcome {
        let heading = self.heading().await?;
        let results: bool = self.ask("return document.querySelector('details.result') !== null", vec![]).await?;
        if results || heading == self.words("check-result-title")? {
            return Err(Failure::new("the patterns are shown"));
        }
        Ok(())
    }

    /// Clicks the button with the words of a message. Asks the driver less than [`Page::click`]: the check is many clicks.
    pub async fn push(&self, id: &str) -> Outcome {
        const BUTTON: &str = "return [...document.querySelectorAll('#main button')]
            .find((button) => button.checkVisibility() && button.textContent.trim() === arguments[0]) ?? null";
        let words = self.words(id)?;
        let arguments = vec![serde_json::Value::from(words.as_str())];
        self.until(&format!("the button `{words}` was clicked"), async || {
            let found = self.driver.execute(BUTTON, arguments.clone()).await?;
            let button = found.element()?;
            // WebKit's driver does not scroll far enough by itself.
            button.scroll_into_view().await?;
            self.stays(&button).await?;
            Ok(Some(button.click().await?))
        })
        .await
    }

    /// Takes the signs of a case back where they were answered, and sees that this is not silent.
    pub async fn mend_slip(&self, signs: &Signs, case: &Case) -> Outcome {
        // "None of these" takes no yes back. Details go with the sign they belong to.
        let is_sign = |question: &str| signs.pages.iter().flatten().any(|flag| flag == question);
        for (question, _) in case.answers.iter().filter(|(question, _)| is_sign(question)) {
            self.answer(question, "no").await?;
        }
        self.shows("check-changed").await
    }

    /// Clicks an answer to a question.
    pub async fn answer(&self, question: &str, answer: &str) -> Outcome {
        let id = format!("{question}-{answer}");
        let what = format!("there is the answer {id}");
        let radio = self.until(&what, async || Ok(Some(self.driver.find(By::Id(id.as_str())).await?))).await?;
        radio.scroll_into_view().await?;
        Ok(radio.click().await?)
    }

    /// Answers a question with yes, and the signs that are asked once more after it with no.
    pub async fn answer_yes(&self, question: &str) -> Outcome {
        self.answer(question, "yes").await?;
        for sign in crate::signs::asked_again_after(question)? {
            self.answer(&sign, "no").await?;
        }
        Ok(())
    }

    /// From the introduction to a page of warning signs, none of which is there.
    pub async fn walk_to_signs(&self, signs: &Signs, page: usize) -> Outcome {
        self.push("check-start").await?;
        for heading in signs.headings.iter().take(page) {
            self.focus_comes_to_heading(heading).await?;
            self.push("check-none").await?;
            self.push("check-continue").await?;
        }
        match signs.headings.get(page) {
            Some(heading) => self.focus_comes_to_heading(heading).await,
            None => self.focus_comes_to_heading("check-person-title").await,
        }
    }

    /// From the introduction to the result, with a look at every page after it has been filled in.
    pub async fn walk_to_result(&self, person: &Person<'_>, mut look: impl AsyncFnMut() -> Outcome) -> Outcome {
        look().await?;
        self.push("check-start").await?;
        for heading in &Signs::read()?.headings {
            self.focus_comes_to_heading(heading).await?;
            self.push("check-none").await?;
            look().await?;
            self.push("check-continue").await?;
        }
        self.focus_comes_to_heading("check-person-title").await?;
        // By its id: in a frame without an origin Chromium's driver cannot tell names.
        self.driver.find(By::Id("age")).await?.send_keys(person.age).await?;
        self.all_on_one_page().await?;
        look().await?;
        self.push("check-continue").await?;
        self.focus_comes_to_heading("check-place-title").await?;
        look().await?;
        self.push("check-continue").await?;
        self.focus_comes_to_heading("check-questions-title").await?;
        for question in person.yes {
            self.answer_yes(question).await?;
        }
        look().await?;
        self.push("check-continue").await?;
        self.focus_comes_to_heading("check-review-title").await?;
        look().await?;
        self.push("check-see-result").await?;
        self.focus_comes_to_heading("check-result-title").await?;
        look().await
    }

    /// All questions on one page instead of one at a time.
    pub async fn all_on_one_page(&self) -> Outcome {
        self.answer("layout", "second").await
    }

    /// Clears everything: the button, and the question if that is meant.
    pub async fn clear_everything(&self) -> Outcome {
        self.push("check-clear").await?;
        self.push("check-clear-now").await?;
        self.shows("check-cleared").await
    }
}
