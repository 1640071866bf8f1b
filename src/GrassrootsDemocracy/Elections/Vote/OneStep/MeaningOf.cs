namespace GrassrootsDemocracy.Elections.Vote.OneStep;

// A written name with those it can mean, as the subject of a ledger line.
internal sealed record MeaningOf(WrittenName Name) : Readable
{
    public override string ToString(Language language) =>
        new Words("\"{0}\": {1}", "“{0}”：{1}").Fill(
            language,
            Name.Written,
            CommonWords.Join(Name.Persons, language)
        );
}
