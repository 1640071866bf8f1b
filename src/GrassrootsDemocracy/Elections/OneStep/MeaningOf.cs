using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.OneStep;

// A written name with those it can mean, as the subject of a ledger line.
internal sealed record MeaningOf(WrittenName Name) : IReadable
{
    public string ToString(CultureInfo culture) =>
        string.Format(
            CultureInfo.InvariantCulture,
            OneStepTexts.All.Find("meaning", culture),
            Name.Written,
            string.Join(KernelTexts.All.Find("separator", culture), Name.Persons)
        );

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
