//! The moving figure as it is written: that it is a whole picture in every pose, and that it changes only on purpose.
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use sciatica_explorer::{
    figures::jointed_body::{JointedBody, extent, jointed_body, picture},
    movement::{
        Exercise,
        exercise::{Camera, exercise, exercises},
    },
};
use yew::{LocalServerRenderer, Properties, component, prelude::*};

#[derive(Clone, Copy, PartialEq, Properties)]
struct PictureProps {
    exercise: &'static Exercise,
    camera: Camera,
    key: usize,
    nerve: bool,
}

#[component]
fn Picture(props: &PictureProps) -> Html {
    let PictureProps { exercise, camera, key, nerve } = *props;
    let body = exercise.key_body(key);
    jointed_body(
        &JointedBody { exercise, body: &body, camera, nerve, mirrored: false },
        extent(exercise, camera),
        "a person".into(),
    )
}

async fn drawn(exercise: &'static Exercise, camera: Camera, key: usize, nerve: bool) -> String {
    let props = PictureProps { exercise, camera, key, nerve };
    LocalServerRenderer::<Picture>::with_props(props).hydratable(false).render().await
}

#[tokio::test]
async fn every_pose_is_a_whole_picture_from_the_side_and_from_the_front() {
    for exercise in exercises() {
        for camera in [exercise.camera, Camera::SIDE, Camera::FRONT] {
            for key in 0..exercise.keys.len() {
                let svg = drawn(exercise, camera, key, false).await;
                for part in ["skin", "shirt", "legs", "hair"] {
                    assert!(svg.contains(&format!("jointed-body__{part}")), "{}: no {part}", exercise.id);
                }
                assert!(!svg.contains("NaN") && !svg.contains("inf") && !svg.contains("style="), "{}", exercise.id);
                assert!(!svg.contains("d=\"\""), "{}: something is not drawn", exercise.id);
                assert!(svg.contains("role=\"img\"") && svg.contains("aria-label=\"a person\""), "{}", exercise.id);
                assert!(svg.len() < 20_000, "{}: {} bytes", exercise.id, svg.len());
            }
        }
    }
}

#[tokio::test]
async fn the_further_side_is_told_apart_from_the_side_and_nowhere_from_the_front() {
    let walk = exercise("walk").unwrap();
    assert!(drawn(walk, Camera::SIDE, 0, false).await.matches("is-far").count() >= 4);
    assert_eq!(drawn(walk, Camera::FRONT, 0, false).await.matches("is-far").count(), 0);
}

#[tokio::test]
async fn figures_are_drawn_as_before() {
    for (id, key, nerve) in [
        ("walk", 0, false),
        ("nerve-slider", 1, true),
        ("clam", 1, false),
        ("band-walk", 2, false),
        ("lift-hinged", 0, false),
    ] {
        let exercise = exercise(id).unwrap();
        let svg = drawn(exercise, exercise.camera, key, nerve).await;
        insta::assert_snapshot!(id, svg.replace("><", ">\n<"));
    }
}

#[tokio::test]
async fn the_other_side_is_the_mirror_image_with_its_room_and_nerve() {
    let exercise = exercise("knee-hug").unwrap();
    let (camera, body, frame) = (exercise.camera, exercise.key_body(1), extent(exercise, exercise.camera));
    let drawing = JointedBody { exercise, body: &body, camera, nerve: true, mirrored: true };
    let [own, other] = [JointedBody { mirrored: false, ..drawing }, drawing].map(|drawing| picture(&drawing, frame));
    let (own, other) = (written(own.into()).await, written(other.into()).await);
    // attributes come in no order
    let other = other.replacen(
        "transform=\"scale(-1 1)\" class=\"jointed-body__parts\"",
        "class=\"jointed-body__parts\" transform=\"scale(-1 1)\"",
        1,
    );
    assert_eq!(other, own.replacen("__parts\"", "__parts\" transform=\"scale(-1 1)\"", 1));
    let frames = written(jointed_body(&drawing, frame, "a person".into())).await;
    let view_box = format!("viewBox=\"{:.0} {:.0}", -frame.right, -frame.top);
    assert!(frames.contains(&view_box), "{frames}");
}

#[derive(PartialEq, Properties)]
struct WrittenProps {
    drawn: Html,
}

#[component]
fn Written(props: &WrittenProps) -> Html {
    props.drawn.clone()
}

async fn written(drawn: Html) -> String {
    LocalServerRenderer::<Written>::with_props(WrittenProps { drawn }).hydratable(false).render().await
}

#[test]
fn the_paper_holds_the_whole_movement() {
    for exercise in exercises().iter().filter(|exercise| exercise.camera == Camera::SIDE) {
        let frame = extent(exercise, exercise.camera);
        for moment in 0..200 {
            let body = exercise.body(exercise.duration() * f64::from(moment) / 200.0);
            for (place, radius) in body.round_parts() {
                let (left, right) = (place.x - radius, place.x + radius);
                assert!(left > frame.left && right < frame.right, "{} at {moment}", exercise.id);
                assert!(place.z + radius < frame.top && place.z - radius > frame.bottom, "{} at {moment}", exercise.id);
            }
        }
    }
}
