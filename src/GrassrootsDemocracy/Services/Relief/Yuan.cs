namespace GrassrootsDemocracy.Services.Relief;

// An amount of fen as it is printed.
internal sealed record Yuan(long Fen) : Readable
{
    public override string ToString(Language language) =>
        new Words("{0} yuan", "{0}元").Fill(
            language,
            FormattableString.Invariant($"{Fen / 100}.{Fen % 100:00}")
        );
}
