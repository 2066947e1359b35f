using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>A page to be printed, but for what its templates see.</summary>
internal readonly record struct PageToPrint(Same<PagePrinter> Printer, SitePath Address, string Layout, string Origin);
