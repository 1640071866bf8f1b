namespace GrassrootsDemocracy.Liaison.Delegates;

// What happened and what it does to the status, in words.
internal sealed record StatusEffect(Label Cause, DelegateTermState State) : Readable
{
    public override string ToString(Language language) =>
        new Words("{0}: {1}", "{0}：{1}").Fill(
            language,
            Cause.ToString(language),
            EnumWords.Of(State).In(language)
        );
}
