namespace GrassrootsDemocracy.Elections.Before.Process;

// Those who should not work at the vote, with the reason where it is not that they stand themselves.
internal sealed record OfficerWords(ValueList<OfficerTie> Ties) : Readable
{
    public override string ToString(Language language) =>
        Ties.Count == 0
            ? CommonWords.KinNobody.In(language)
            : CommonWords.Join(Ties.Select(tie => Word(tie, language)), language);

    private static string Word(OfficerTie tie, Language language) =>
        tie is { Candidate: { } candidate, Is: { } relation }
            ? new Words("{0} ({1} of {2})", "{0}（{2}的{1}）").Fill(
                language,
                tie.Name,
                EnumWords.Of(relation).In(language),
                candidate
            )
            : tie.Name;
}
