namespace GrassrootsDemocracy.Norms;

// A choice among the values of one form of a norm, by which those of the other are judged; what cannot be put in that form
// is none of them.
internal sealed record ChoiceInOtherWords<T>(NormName<T> Form, Choice<T> Choice) : IChoice
    where T : notnull
{
    public bool Allows(Norm norm, NormName name) =>
        Form.Read(norm) is { } read && ((IChoice)Choice).Allows(read, Form);

    public string ToString(Language language) => Choice.ToString(language);

    public override string ToString() => ToString(Language.English);
}
