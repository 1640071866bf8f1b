using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Voters;

// A class and what of it is not met or not known.
internal sealed record Missing(VoterClass Class, ValueList<Condition> Conditions) : Readable
{
    public override string ToString(Language language) =>
        new Words("{0} — {1}", "{0}：{1}").Fill(
            language,
            Class.Name.ToString(language),
            CommonWords.Join(Conditions, language)
        );
}
