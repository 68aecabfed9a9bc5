#[tokio::test(flavor = "current_thread")]
async fn look() {
    use sciatica_explorer::{figures::spine_side::*, quantity::Degrees};
    use yew::LocalServerRenderer;
    let win: usize = std::env::var("WIN").map_or(0, |w| w.parse().unwrap());
    let angle: f64 = std::env::var("ANGLE").map_or(0.0, |w| w.parse().unwrap());
    let mut p = yew::props!(SpineSideProps {});
    p.window = win;
    p.angle = Degrees(angle);
    let svg = LocalServerRenderer::<SpineSide>::with_props(p).hydratable(false).render().await;
    std::fs::write("target/look.svg", svg).unwrap();

    use sciatica_explorer::figures::nerve_back::*;
    let mut p = yew::props!(NerveBackProps {});
    p.window = win;
    p.selected = std::env::var("SEL")
        .ok()
        .and_then(|s| sciatica_explorer::anatomy::structure(&s))
        .map(sciatica_explorer::anatomy::StructureId::of);
    let svg = LocalServerRenderer::<NerveBack>::with_props(p).hydratable(false).render().await;
    std::fs::write("target/look2.svg", svg).unwrap();
}
