using ApiBox;

// Prints the rules that this request breaks, one a line.
var request = new AddInstrumentalRequest
{
    UploadUrl = new Uri("https://example.com/vocal.wav"),
    Title = "Harbour Lights",
    NegativeTags = "drums",
    Tags = "strings, slow, warm",
    CallBackUrl = CallbackUrls.Nowhere,
    StyleWeight = 0.75m,
};
foreach (var error in request.Validate().Errors)
    Console.WriteLine($"{error.Path} {error.Keyword} {error.Limit}");
