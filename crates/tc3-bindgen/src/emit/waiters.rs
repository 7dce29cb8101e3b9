//! What can be waited for with an action, as constants of its request.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;
use tc3::wait::{Nothing, Pace, Waiter};

use super::{docs, rules};
use crate::plan::{ActionPlan, names};

/// The constants; nothing, where there are none.
pub(super) fn items(planned: &ActionPlan<'_>) -> Option<TokenStream> {
    let waiters = planned.action.waiters;
    let (first, request) = (waiters.first(), names::ident(&planned.request.type_name));
    let constants = waiters.iter().map(|waiter| {
        let doc = docs::outer(&waiter.sentence("`").to_string());
        let (name, value) = (names::ident(&names::waiter(waiter.name)), value(waiter));
        quote!(#doc pub const #name: ::tc3::wait::Waiter = #value;)
    });
    first.map(|_| quote!(impl #request { #(#constants)* }))
}

fn value(waiter: &Waiter) -> TokenStream {
    let Waiter { name, doc, member, done, dead, nothing, done_codes, pace } = *waiter;
    let done = done.iter().map(rules::literal);
    let dead = dead.iter().map(rules::literal);
    let dead = (!waiter.dead.is_empty()).then(|| quote!(dead: &[#(#dead),*],));
    let nothing = match nothing {
        Nothing::Misfit => None,
        Nothing::GoesOn => Some(quote!(GoesOn)),
        Nothing::Done => Some(quote!(Done)),
        Nothing::Dead => Some(quote!(Dead)),
    };
    let nothing = nothing.map(|nothing| quote!(nothing: ::tc3::wait::Nothing::#nothing,));
    let done_codes = (!done_codes.is_empty()).then(|| quote!(done_codes: &[#(#done_codes),*],));
    let pace = (pace != Pace::USUAL).then(|| {
        let [interval, timeout] = [pace.interval, pace.timeout].map(|time| {
            let seconds = Token::u64_unsuffixed(time.as_secs());
            quote!(::core::time::Duration::from_secs(#seconds))
        });
        quote!(pace: ::tc3::wait::Pace { interval: #interval, timeout: #timeout },)
    });
    let new = quote!(::tc3::wait::Waiter::new(#name, #doc, &[#(#member),*], &[#(#done),*]));
    let others: TokenStream = [dead, nothing, done_codes, pace].into_iter().flatten().collect();
    if others.is_empty() { new } else { quote!(::tc3::wait::Waiter { #others ..#new }) }
}
