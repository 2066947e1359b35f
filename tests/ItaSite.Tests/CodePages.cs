using System.Runtime.CompilerServices;
using System.Text;

namespace ItaSite.Tests;

/// <summary>What the program does for its whole process before anything else.</summary>
internal static class CodePages
{
    [ModuleInitializer]
    internal static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
