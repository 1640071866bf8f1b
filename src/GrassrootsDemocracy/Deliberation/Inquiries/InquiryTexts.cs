using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Inquiries;

// The words of inquiries.
internal static class InquiryTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Deliberation.Inquiries.InquiryTexts",
                typeof(InquiryTexts).Assembly
            ),
            DeliberationTexts.All
        );
}
