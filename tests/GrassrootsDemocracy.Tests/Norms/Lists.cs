using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

// A list of each kind.
internal static class Lists
{
    public static NormName<ValueList<string>> Of(ListKind kind) =>
        new(
            "list",
            kind switch
            {
                ListKind.AllRequired => Order.AllRequired<string>(),
                ListKind.AnyWillDo => Order.AnyWillDo<string>(),
                _ => Order.ExactlyThese<string>(),
            }
        );
}
