namespace GrassrootsDemocracy.Liaison.Appeals;

// How many appeals are in each state, in words; states without any are left out.
internal sealed record AppealStates(ValueList<AppealCount> Counts) : Readable
{
    public override string ToString(Language language)
    {
        var filled = Counts.Where(count => count.Count > 0).ToList();
        return filled.Count == 0
            ? CommonWords.None.In(language)
            : CommonWords.Join(
                filled.Select(count =>
                    new Words("{1} {0}", "{0}{1}件").Fill(
                        language,
                        EnumWords.Of(count.State).In(language),
                        count.Count
                    )
                ),
                language
            );
    }
}
