namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

// A person with the points, as the subject of a ledger line.
internal sealed record PointsOf(ScoredPerson Person) : Readable
{
    public override string ToString(Language language) =>
        new Words("{0} ({1:point|points})", "{0}（{1}分）").Fill(
            language,
            Person.Name,
            Person.Points.ToString(language)
        );
}
