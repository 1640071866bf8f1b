namespace GrassrootsDemocracy.Elections.TwoBallots;

// A member and the grade in question, as the subject of a ledger line.
internal sealed record GradeOf(string Name, Label? Grade) : Readable
{
    public override string ToString(Language language) =>
        Grade is null
            ? Name
            : new Words("{0} for {1}", "{0}（{1}）").Fill(language, Name, Grade.ToString(language));
}
