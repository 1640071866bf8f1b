using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Elections.Vote.OneStep;

// One answer to each question of law that a ballot with written names can raise.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OneStepAnswers(
    OverMarkedAnswer OverMarked,
    RepeatedName Repeated,
    UnclearName Unclear,
    bool IsBlankValid
);
