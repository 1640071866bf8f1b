namespace GrassrootsDemocracy.Liaison.Appeals;

// One of several, nobody knows which.
internal sealed record AppealChoice(ValueList<IReadable> Of) : Readable
{
    public override string ToString(Language language) =>
        string.Join(
            new Words(" or ", "或").In(language),
            Of.Select(each => each.ToString(language)).Distinct(StringComparer.Ordinal)
        );
}
