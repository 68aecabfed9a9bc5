//! Short soft tones. By names, as the bindings of this interface would be larger than what is asked of it.

use super::awake::call;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// How loud a tone is while it goes by, as a share of the loudest: it swells and fades.
const LOUDNESS: [f64; 5] = [0.0, 0.1, 0.06, 0.02, 0.0];
/// How long a tone is, s.
const LENGTH: f64 = 0.5;

/// What tones are made with. Browsers let it sound only where a person has clicked before; it is closed when it is no longer kept.
pub struct Sound(JsValue);

impl Sound {
    /// Begins; none where the browser makes no tones.
    pub fn start() -> Option<Self> {
        let maker: Function = get(&js_sys::global(), "AudioContext")?.dyn_into().ok()?;
        Reflect::construct(&maker, &Array::new()).ok().map(Self)
    }

    /// A tone of so many hertz.
    pub fn tone(&self, hertz: f64) -> Option<()> {
        let source = call(&self.0, "createOscillator", &[])?;
        let loudness = call(&self.0, "createGain", &[])?;
        let now = get(&self.0, "currentTime")?;
        let end = now.as_f64()? + LENGTH;
        let curve = Array::new();
        for share in LOUDNESS {
            curve.push(&share.into());
        }
        Reflect::set(&get(&source, "frequency")?, &"value".into(), &hertz.into()).ok()?;
        let curve = [curve.into(), now.clone(), LENGTH.into()];
        call(&get(&loudness, "gain")?, "setValueCurveAtTime", &curve)?;
        call(&source, "connect", std::slice::from_ref(&loudness))?;
        call(&loudness, "connect", &[get(&self.0, "destination")?])?;
        call(&source, "start", &[now])?;
        call(&source, "stop", &[end.into()]).map(drop)
    }
}

impl Drop for Sound {
    fn drop(&mut self) {
        let _ = call(&self.0, "close", &[]);
    }
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok()
}
