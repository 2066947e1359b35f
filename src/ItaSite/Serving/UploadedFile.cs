namespace ItaSite.Serving;

/// <summary>A file that was dropped on a form.</summary>
/// <param name="Field">The form's own name of it.</param>
/// <param name="Name">As the person's computer names it, without its folder.</param>
internal sealed record UploadedFile(string Field, string Name, byte[] Bytes);
