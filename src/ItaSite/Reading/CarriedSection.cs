namespace ItaSite.Reading;

/// <param name="Heading">The heading as written, with its marks.</param>
/// <param name="Markdown">What stands under it, deeper headings too.</param>
internal sealed record CarriedSection(string Heading, string Markdown);
