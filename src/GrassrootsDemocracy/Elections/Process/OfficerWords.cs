using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Process;

// Those who should not work at the vote, with the reason where it is not that they stand themselves.
internal sealed record OfficerWords(ValueList<OfficerTie> Ties) : IReadable
{
    public string ToString(CultureInfo culture) =>
        Ties.Count == 0
            ? KernelTexts.All.Find("kin.nobody", culture)
            : string.Join(KernelTexts.All.Find("separator", culture), Ties.Select(tie => Word(tie, culture)));

    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    private static string Word(OfficerTie tie, CultureInfo culture) =>
        tie is { Candidate: { } candidate, Is: { } relation }
            ? ProcessTexts.All.Fill(
                "officer-tie",
                culture,
                tie.Name,
                KernelTexts.All.Word(relation, culture),
                candidate
            )
            : tie.Name;
}
