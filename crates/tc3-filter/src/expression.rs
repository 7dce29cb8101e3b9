//! An expression that was read and checked: what can be known without an answer is known.

use jmespath::ast::{Ast, Comparator};
use tc3_spec::Json;

use crate::functions::{Function, Taken};
use crate::literals::{self, Literals};

/// A part of an expression. Its value is found in a value, the one at hand.
pub(crate) enum Expression {
    /// The value at hand.
    Current,
    Field(String),
    /// An element of a list; negative ones count from its end.
    Index(i32),
    Slice {
        start: Option<i32>,
        stop: Option<i32>,
        step: i32,
    },
    Literal(Json<'static>),
    /// The second in what the first finds.
    Then(Box<Self>, Box<Self>),
    /// The second in each element of the list that the first finds; what finds null is left out.
    Each(Box<Self>, Box<Self>),
    /// The values of the members of an object.
    Values(Box<Self>),
    /// A list whose elements that are lists are replaced by theirs.
    Flatten(Box<Self>),
    /// The second, if the first finds something true; else null.
    If(Box<Self>, Box<Self>),
    And(Box<Self>, Box<Self>),
    Or(Box<Self>, Box<Self>),
    Not(Box<Self>),
    Compare(Comparator, Box<Self>, Box<Self>),
    List(Vec<Self>),
    Object(Vec<(String, Self)>),
    Call(Function, Vec<Argument>),
}

/// What a function is given.
pub(crate) enum Argument {
    Value(Expression),
    /// `&expression`: the function applies it itself, to each element of a list.
    Applied(Expression),
}

/// Reads an expression. The error says what is wrong with it, behind what it is called.
pub(crate) fn read(text: &str) -> Result<Expression, String> {
    let Literals { expression, values } = literals::take_out(text)?;
    let ast = jmespath::parse(&expression).map_err(|error| {
        format!("is no JMESPath expression, at byte {}: {}", error.offset, reason(&expression, &error))
    })?;
    Reader { values }.expression(ast)
}

/// What the parser says, with what stands there instead of its own name for it.
fn reason(expression: &str, error: &jmespath::JmespathError) -> String {
    let reason = error.reason.to_string();
    // The message may quote the expression over several lines.
    let reason = reason.lines().next().unwrap_or_default().trim_start_matches("Parse error: ");
    let Some((expected, _)) = reason.split_once(" -- found ") else { return reason.to_owned() };
    let found = match expression.get(error.offset..).and_then(|rest| rest.chars().next()) {
        Some(char) => format!("nothing can begin with {char:?} there"),
        None => "it ends too early".to_owned(),
    };
    match expected.strip_prefix("Expected ") {
        Some(expected) => format!("{found}; expected is {expected}"),
        None => found,
    }
}

struct Reader {
    values: std::collections::HashMap<usize, Json<'static>>,
}

impl Reader {
    fn expression(&mut self, ast: Ast) -> Result<Expression, String> {
        Ok(match ast {
            Ast::Identity { .. } => Expression::Current,
            Ast::Field { name, .. } => Expression::Field(name),
            Ast::Index { idx, .. } => Expression::Index(idx),
            Ast::Slice { offset, step: 0, .. } => {
                return Err(format!("has a slice with a step of 0, at byte {offset}"));
            }
            Ast::Slice { start, stop, step, .. } => Expression::Slice { start, stop, step },
            Ast::Literal { offset, value } => match (self.values.remove(&offset), value.as_string()) {
                (Some(value), _) => Expression::Literal(value),
                (None, Some(text)) => Expression::Literal(Json::Text(text.clone().into())),
                (None, None) => return Err(format!("has a literal that is none, at byte {offset}")),
            },
            Ast::Subexpr { lhs, rhs, .. } => Expression::Then(self.boxed(*lhs)?, self.boxed(*rhs)?),
            Ast::Projection { lhs, rhs, .. } => Expression::Each(self.boxed(*lhs)?, self.boxed(*rhs)?),
            Ast::ObjectValues { node, .. } => Expression::Values(self.boxed(*node)?),
            Ast::Flatten { node, .. } => Expression::Flatten(self.boxed(*node)?),
            Ast::Condition { predicate, then, .. } => Expression::If(self.boxed(*predicate)?, self.boxed(*then)?),
            Ast::And { lhs, rhs, .. } => Expression::And(self.boxed(*lhs)?, self.boxed(*rhs)?),
            Ast::Or { lhs, rhs, .. } => Expression::Or(self.boxed(*lhs)?, self.boxed(*rhs)?),
            Ast::Not { node, .. } => Expression::Not(self.boxed(*node)?),
            Ast::Comparison { comparator, lhs, rhs, .. } => {
                Expression::Compare(comparator, self.boxed(*lhs)?, self.boxed(*rhs)?)
            }
            Ast::MultiList { elements, .. } => {
                let elements = elements.into_iter().map(|element| self.expression(element));
                Expression::List(elements.collect::<Result<_, _>>()?)
            }
            Ast::MultiHash { elements, .. } => {
                let members = elements.into_iter().map(|pair| Ok((pair.key, self.expression(pair.value)?)));
                Expression::Object(members.collect::<Result<_, String>>()?)
            }
            Ast::Function { offset, name, args } => self.call(offset, &name, args)?,
            Ast::Expref { offset, .. } => {
                return Err(format!("has an & that is no argument of a function, at byte {offset}"));
            }
        })
    }

    fn boxed(&mut self, ast: Ast) -> Result<Box<Expression>, String> {
        self.expression(ast).map(Box::new)
    }

    fn call(&mut self, offset: usize, name: &str, args: Vec<Ast>) -> Result<Expression, String> {
        let function = Function::named(name).ok_or_else(|| {
            let near = tc3_spec::nearest(name, Function::names());
            let near = near.map(|near| format!(", the nearest is {near}")).unwrap_or_default();
            format!("calls {name}, which is no function{near}")
        })?;
        if let Some(expected) = function.refuses(args.len()) {
            return Err(format!("gives {name} {}, and it takes {expected}, at byte {offset}", args.len()));
        }
        let arguments = args.into_iter().enumerate().map(|(position, ast)| match (function.takes(position), ast) {
            (Taken::Applied, Ast::Expref { ast, .. }) => self.expression(*ast).map(Argument::Applied),
            (Taken::Applied, _) => Err(format!("gives {name} a value where it takes an expression, as in &Name")),
            (Taken::Value, Ast::Expref { .. }) => Err(format!("gives {name} an expression where it takes a value")),
            (Taken::Value, ast) => self.expression(ast).map(Argument::Value),
        });
        let arguments = arguments.collect::<Result<_, _>>()?;
        Ok(Expression::Call(function, arguments))
    }
}
