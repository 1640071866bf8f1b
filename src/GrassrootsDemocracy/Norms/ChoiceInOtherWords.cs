namespace GrassrootsDemocracy.Norms;

// A choice among the values of one form of a norm, by which those of the other are judged; what cannot be put in that form
// is none of them.
internal sealed record ChoiceInOtherWords<T>(NormName<T> Form, Choice<T> Choice) : IChoice
    where T : notnull
{
    public bool Allows(Norm norm) =>
        norm is NothingAsked or NotListed
        || (Form.Read(norm) is Norm<T> { Value: var value } && Choice.Allows(value));
}
