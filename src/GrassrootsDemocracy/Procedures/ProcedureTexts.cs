using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

// The words of this room.
internal static class ProcedureTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Procedures.ProcedureTexts",
                typeof(ProcedureTexts).Assembly
            ),
            KernelTexts.All
        );
}
