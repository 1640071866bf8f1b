namespace GrassrootsDemocracy.Requirements;

// Several labels as the subject of a ledger line.
internal sealed record LabelList(ValueList<Label> Labels) : Readable
{
    public override string ToString(Language language) => CommonWords.Join(Labels, language);
}
