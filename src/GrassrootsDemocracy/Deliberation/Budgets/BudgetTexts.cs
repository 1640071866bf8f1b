using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Budgets;

// The words of budgets and of the choice among projects.
internal static class BudgetTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Deliberation.Budgets.BudgetTexts",
                typeof(BudgetTexts).Assembly
            ),
            KernelTexts.All
        );
}
