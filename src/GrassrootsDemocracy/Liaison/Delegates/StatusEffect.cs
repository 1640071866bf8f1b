using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Delegates;

// What happened and what it does to the status, in words.
internal sealed record StatusEffect(Label Cause, DelegateTermState State) : IReadable
{
    public string ToString(CultureInfo culture) =>
        DelegateTermTexts.All.Fill(
            "effect",
            culture,
            Cause.ToString(culture),
            DelegateTermTexts.All.Find($"{nameof(DelegateTermState)}.{State}", culture)
        );

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
